/**
 * The 2,048 words that passphrases are made of: 11 bits each. Everyday English, three to nine letters,
 * none that sounds like another; a slip of one letter seldom makes another word of the list.
 * The order is part of the format of nothing: passphrases are kept as words.
 */
export const readWords = (): string[] => LIST.trim().split(/\s+/)

const LIST = `
above acorn across act active actor adapt add address admire adult advice afar after again age
agree ahead aim air airport aisle alarm album alert alike allow almond almost alone along aloud
alpine also always amber amount amuse anchor animal ankle annual answer antler anyone apart apple
apricot apron arch area arena argue armchair around arrive artist aside ask asleep aspen atlas
atom attend attic aunt author autumn avenue avoid awake award away axis axle baby badger bag bagel
baker balance balcony ballad ballet balloon bamboo banana banjo bank banner bargain barge barley
barn barrel base basil basin basket baton battery beacon beam beard beaver become bed bedroom beef
beetle before begin behave behind belong below bench beside better between beyond bicycle bill bin
birch bird biscuit bison bite blanket blaze blend blink block bloom blossom blouse bluebell boast
body bolt bone bonfire bonnet bonus border borrow both bottle bottom bounce bowl box bracelet
bracken braid bramble branch brand brass brave bread breath breeze brick bride brief bright bring
brisk broad broccoli bronze brook broth brother brush bubble bucket buckle budget buffalo bugle
build bulb bundle bunny burger burrow bus busy butter button buzz cabbage cabin cabinet cable
cactus calendar calm camel camera canal canary candle candy canoe canopy canter canvas canyon cape
capital car caramel caravan cardigan careful cargo carol carpet carriage carrot carry carve cashew
castle casual catalog catch cattle ceiling celery cello cement centre century certain chain chair
chalk champion chance change channel chapel chapter charm chart chase cheap check cheek cheer
cheerful cheese cherry chess chest chestnut chicken chief child chimney china chip choice choir
choose chorus cinema cinnamon circle circus citizen citrus city claim clap class classic clean
clear clever cliff climate climb cloak close cloth cloud clover clown club coach coat cobweb cocoa
coconut coffee coin cold collar collect colour column comb combine comet comfort comic common
compass concert cook cookie copper copy coral core corner correct cosy cottage cotton count
counter country county couple courage course cousin cover cow cowboy crab cradle craft crane
crater crayon cream create crew cricket crisp crocus crop cross crowd cruise crumb crust crystal
cube cuckoo cucumber cup cupboard curious curl current curry curtain curve cushion custard custom
cycle cyclist cymbal daffodil daily daisy damp damson dance dancer daring darling dash date
daughter daylight decade decide deep degree delight deliver delta denim depend depth desert design
desk dessert detail dew diagram dial diamond diary dice differ dinghy dinner dip direct distance
ditch diver divide doctor dog doll dolphin domain domino donkey door dot double dough dove dozen
dragon drama draw drawer drawing dream dress drift drill drink drive driver drop drum drummer dry
duck duet dune durable during duty duvet dwell eager eagle early earth easel easy echo edge edit
editor egg eight elbow elder electric elegant element elephant eleven elk elm else ember emerald
empty end energy engine engineer enjoy enough enter entire entry envelope equal equip era erase
errand escape essay estate evening event evergreen every exact exam example excite exercise
exhibit exist expand expect expert explain explore express extra eyebrow fabric face factor
factory fairy faith falcon fall family famous fancy farmer fashion favour feast feather feel fence
fern ferry festival fetch few fiddle field fig figure film final find finger finish fireside firm
first fish fit five flag flame flash flask flavour flax fleece fleet flicker flight flint float
flock floor flow fluffy flute fly foam folk follow foot football forest forever forget formal
forty forum forward fossil found fountain fox foxglove frame free freedom freeze fresh freshly
fridge friend fringe frog front frost frosty fruit fudge fuel fun funny furrow future galaxy
gallery gallon gallop garage garden gardener garland garlic garment gate gather gauge gazelle
gecko general gentle genuine geology gesture get gift ginger giraffe girl give glad glade glance
glass gleam glen glider glitter globe glory glue gnome goal golden goldfish golf gondola good
goose gorge gown grace gradual grain grammar grand granite granny grant grape graph grass gravel
gravy green greet grey grid grocer ground group grouse grove grow growth guess guide guitar gull
gust gym habit hail half halo hamlet hammer hammock hamper hamster handle handy happen happy
harbour hardly harmony harp harvest hawk hay hazel health heart heather heaven hedge hedgehog
height hello helmet help helper hen herald herd heritage heron herring hidden high hike hill
hilltop hinge hint hippo history hobby hockey hold holiday hollow holly home honest honey hoof
hope hopeful horizon horn host hotel house hover huddle human humble hundred hungry hurdle hurry
husband hut hyacinth ice iceberg icicle icing icon idea ideal igloo image imagine improve inch
include income index indigo indoor infant inform inland inlet inn inner insect inside inspire
instead intend invent invite iris iron island item itself ivory ivy jacket jaguar jam jasmine
jaunt jazz jeans jelly jersey jewel jigsaw job jockey joiner joint joke journal journey jug juggle
juice juicy jumble jump jumper jungle junior juniper just kangaroo kayak keen kennel kernel kettle
keyboard kick kidney kilo kilt kimono kind kindly kiosk kipper kiss kitchen kite kitten kiwi knee
knitting knock knot knuckle koala label ladder ladle lady ladybird lagoon lake lamb land language
lantern lapwing larch large lark later laugh laundry laurel lava lavender lawn layer leader leap
learn leather leave lecture left leg legend leisure lemon length lentil leopard letter lettuce
level library licence lid life light likely lilac lily lime limit linen lion liquid list listen
litre little lively lizard llama loaf lobby lobster local locket lodge loft logic lolly loop loose
lorry lotion lotus lounge love lovely loyal lucky luggage lullaby lunar lunch lupin lush lute lynx
lyric macaroni machine magic magnet magpie major make mallard mallet mammal mammoth manage
mandarin mango manner mansion mantle many maple marathon marble margin marigold marina mark market
marmot marrow marsh marvel mast master mat match material matter mattress mauve maybe mayor meadow
mean measure medal medium mellow melody melon melt member memory mention menu merit mermaid merry
message metal meteor method metre middle midnight milk miller million mimic miner mingle mini
minnow minor minute miracle mirror mitten mix mobile model modern modest moment monk monkey month
mop more mosaic moss mother motion motor mount mountain mouse movie much mud muesli muffin
mulberry mule mural museum mushroom music mustard mutual myself mystery myth nacho name napkin
narrow nation native natural nature near neck need needle nephew nettle network never news next
nibble nickel niece nimble nine nobody nod noise nomad noodle noon normal north note notebook
notice nougat novel nudge number nurse nursery nut nutmeg nylon oak oasis oatmeal object oblong
oboe observe ocean octopus odd offer office often olive omelette once onion only onward opal open
opera opinion option orange orbit orchard orchid order ordinary origin ornament osprey ostrich
other ounce outdoor outer outfit outing outline outside oval oven overcoat owl owner oxygen oyster
pack package packet pad paddle pageant paint painter palace palm pancake panda panel pansy panther
pantry papaya paper parade parcel pardon parent parrot parsley parsnip partner party pass passage
pasta pastel pastry pasture path patience patient pattern pave paw peacock peak peanut pearl
pebble pecan pelican pencil penguin penny people pepper perch perfect perform perfume perhaps
period permit person petal petrol pheasant phone photo phrase piano piccolo pickle picnic picture
pigeon pillar pillow pilot pioneer pipe pistachio pitch pizza place plaid planet plank plant
plaster plate play player plaza pleasant please plenty plough plumber plume plus podium poem polar
polish polite pony pool popcorn poplar poppy popular porridge portion portrait position possible
post postcard poster potato potter pottery pouch pound powder power prefer premium prepare present
pretty pretzel primary primrose print printer prism private problem produce program project
promise prompt proof proper protect proud prove provide public pudding puddle puffin pull pulley
pulse pump pumpkin punch pupil puppet puppy pure purple purpose push puzzle pyjamas pyramid quail
quaint quality quarter quartz quest question queue quiche quick quiet quill quilt quince quirky
quite quiz quota quote rabbit raccoon radar radio radish raft ragged railway rainbow raincoat
raise raisin rally ramble ramp ranch range ranger rapid rare raspberry rather rattle ravine razor
reach reader ready reason recall recipe record recover redwood reef refer refill reflect refresh
region regular rehearse reindeer relax relay relish remain remark remedy remember remind remote
repair repeat reply report reptile request rescue reserve result retire return reveal reward rhino
rhubarb rhyme rhythm ribbon rich riddle rider ridge rigid rinse ripe ripple rising ritual rivet
roar roast robe robin robot rock rocket rodeo roller room rooster rosemary rosette rotate rough
routine rowing ruby rucksack rudder rugby ruler run runner rural russet rustic rye saddle safari
safe saffron sailor salad salmon saloon salt salute sample sandal sandwich sapling sardine satchel
satin saucer sausage savour saxophone scale scallop scarf scatter school science scissors scone
scoop scooter scout scramble scrap screen script scroll scrub sculptor seagull seal search season
seat seaweed second secret section seek select self senior sense sentence sequel sequin serene
series serve service session settle seven several shadow shake shallow shampoo shamrock shape
sharp shawl shed sheet shelf shell shelter shepherd sherbet shield shift shimmer shine shirt shore
shoulder shout shovel show shower shrimp shrub shuffle shuttle shy sideways siesta sign signal
silent silver similar simple since sincere singer single sink siren sister six size sketch skill
skip skipper skirt skittle sky skylark slate sledge sleeve slender slice slide slim slipper slope
slot small smart smile smock smoke smooth snack snail snake snapshot sneeze snip snooze snow
snowball snowdrop snowman soak social socket soda sofa soil solar solid solo solution solve
someone song sonnet sorbet sorrel sort soup south spade spaniel spare spark sparkle sparrow speak
special speech speed spell spend sphere spice spider spin spinach spindle spiral spirit splash
splendid split spoke sponge spoon sport spread spring sprinkle sprint sprout spruce square squash
squid squirrel stable stack staff stage stamp stand staple starfish starling start station statue
stay steady steam steep stereo stew stick still stir stitch stone stool stop stork storm story
stove straw stream street stretch string strip stripe stroll strong student studio study sturdy
subject subtle suburb sudden suede sugar suggest suit suitcase sultana summer summit sundial sunny
sunrise sunset sunshine super supper supply support suppose surf surface surprise swallow swan
swap sweater sweep swift swim swimmer swing switch symbol symphony syrup system tablet tactic
tailor talent tame tandem tangle tangy tap tapestry target tarmac tart tartan task taste tasty
taught tea teach teacher teacup teapot teaspoon telegram tell temper temple tender tennis tenor
tent term terrace textile thank thatch theatre theme theory thicket thimble thing think third
thirst thirty thistle thorn thought thousand thread three thrift thrive throw thrush thumb thunder
ticket tickle tidal tidy tie tiger timber timid tinsel tiny tiptoe title toad toast toaster today
toffee together toggle token tomato tomorrow tongue tonic tooth topaz topic torch tortoise total
toucan touch tour towel tower town toy track tractor trail train trainer tram transfer travel tray
treacle treasure treat trek trellis trend triangle tribute tricycle trio triumph trolley trombone
trophy tropical trot trousers trout trowel truck true trumpet trunk trust truth tuba tug tulip
tumble tundra tune tunnel turbine turkey turn turnip turquoise turret turtle tutor tweed twelve
twenty twig twilight twin twinkle twirl twist type typical umbrella uncle under undergo unfold
unicorn uniform union unique unit unite universe unlock until unusual unwind update upgrade upland
upon upper upright upstairs upward urban urchin useful usher usual utensil utter vacant valley
valuable value valve van vanilla vanish vapour varied variety various varnish vase vault vegetable
vehicle velvet vendor venture venue verb verse version vessel vibrant video view villa village
vine vinegar vintage vinyl viola violet violin visible vision visit visitor vista visual vital
vivid vocal voice volcano vole volley volume voyage vulture waffle wage wagon waiter walk walker
wallaby wallet walnut walrus waltz wander want warbler wardrobe warm warmth wasp watch water wavy
wax weasel weave web wedding weekend welcome west wharf wheat wheel whisk whisker whisper whistle
wicker wide widget width wild willing willow windmill window wing winter wire wisdom wish wisteria
wizard woman wombat wonder woodland wool work worker workshop world wreath wren wrist writer yacht
yard yawn year yellow yes yesterday yodel yoga yogurt young youth zebra zenith zero zest zigzag
zinc zip zone zoo
`
