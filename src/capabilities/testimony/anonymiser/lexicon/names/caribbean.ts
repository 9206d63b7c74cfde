/** Given and family names of the Caribbean, without accents and in small letters. */
export const CARIBBEAN = `
abena adassa adella akeem akeisha akim alana alcindor aldith alford alicia allman alleyne alma
althea alton alva alvin alwyn amoy andre andrea andrene aneika anel anika annmarie antoine
antoinette antonette antwan anwar archibald archer arlene asha ashanti ashford athena audley
augustin aubrey avinash aubyn baksh bailey balfour bancroft baptiste barrington barrow barnaby
barrett bartholomew batson baugh beckford beckles belgrave belle benjamin bennett benta beresford
bernice berris best beverly bishop bissessar blackman blackwood blake boland bolt boodram boodhoo
bourne boyce bradshaw braithwaite brathwaite brevett brissett broomes browne bruno bryan buddy
bunny burrell burke byfield byron cadogan callender calliste calypso camille campbell candace
carib carlene carlisle carlton carlyle carmeta carol carrington cassandra cassius cato cazeau
cebert cecelia cedella celestine chaguaramas chambers chanderpaul chantal charlery charmaine
chevanese chevannes cherise cherry chevaughn chevel christa christophe clarabelle claudette
claudia claudius clayton clement clementina cleopatra cleveland clinton clive clovis clovelly
clyde coard colbert conrad constantine cooke corrine cosmo courtney coxon craigwell crichlow
crystal cudjoe cuffy cuthbert cyrilene dacosta dacres dalton damion daren darnell dasent davian
davion dawkins deandre deon delano delita delores delphine delrose delroy delta demar denese
dennison denzil deonarine derrick derval desiree desmond desrosiers devon dexter diaz dillon
dione dionne dominique donalee donnette donovan dorothea dotty dujon dunstan durrant dwain dwayne
dwight earl earlene easton ebanks edgehill edouard edwards effie elaine eldemire eldon eleanora
ellington elroy eloise emmanuel enid errol errington erskine esmie estella ethlyn eudora eugenia
euphemia eustace evadne everald everton ezekiel fabien farquharson felix felicien fenella fitzroy
floretta florizel florence fontaine forde forrester francis francois frederick fredericks frett
fulgence garfield garnett garth gaskin gaston gayle gean george germaine gibbs gittens gladstone
glasgow glendon glenroy gloria golding goodridge gordon grandison grannum grant granville
gravesande greaves greenidge griffith guiste guy gwendolyn gyasi haile hamilton hanif harewood
harriott hassel hazel headley hector henriques henry herbert hermina hibbert hinds hinkson holder
holness hope horace hortense hosein howell hubert hutson hyacinth hylton icilda icilma icy ilene
imani imogene inez inga inniss ione iris irvin isaiah ishmael isolyn israel ivan ivy jabari
jacintha jackson jada jahmal jahvon jamal jamar jamila janelle javaughn javon jelani jennifer
jerome jermaine jevaughn jevon jodian joachim jocelyn john joseph joslyn jospeh judith julien
julene juliette junior kadeem kadeisha kadian kallicharran kamal kamla kareem kareen karleen
kayon keisha keith keishon kellman kelvin kemar kemba kendra kenisha kenrick kenroy kenton
kereece kerine kernell kerron kerry-ann kerwin keturah kevaughn keyon khadeem kimar kimarley
kimberly kimone king kiron kirk kishna kissoon kwame lafleur lakeisha lakeram lalla lambert lance
lara larose lascelles lashley lashonda latanya latisha latoya lauriston lavern laverne lawes
layne leacock leroy leonie leopold leslyn letitia levi lewin linton lloyd lolita lorna louison
lucien lucille lucinda lurline luther lynden lynford lystra mahabir maharaj maitland makeda
malaika manning marcia marcus marguerite marlene marlon marsha marva marvalyn marvia mathurin
matthias mavado mavis maxine maynard mcfarlane mckenzie mckoy mcleod mclean mcnish melbourne
melvina mendes mercedes merle merlene merlyn mervin michelle miguel millicent millington mohammed
monique montano moses mottley mullings murchison myrie myrtle nadine narine nathaniel natoya neil
nelista nelson nerissa nesta neville nevil newton nicholas nickeisha nickeshia nicolette niomi
noel norbert norris nurse nyasha oakley odean odette odain ojani olivene oliver olivia omari
omary ona opal ophelia oral ordell orett orlando orville oshane oswald otis ottley owen pamella
paris parchment parris paschal patrice patrick patterson paulette pauline payne pearline peart
perkins percival persad persaud peter phillip phillips phyllis pinnock pinder pollard pollydore
powell preston prince priscilla purcell quashie quashi quinton racquel ragbir ragoonanan raheem
ralston ramcharan ramdeen ramdin ramgoolam ramjohn ramkissoon ramlal ramlogan ramnarine rampersad
rampersaud ramsaran ramsay ramsaroop rasheed rashawn raymond reid rennie renford rhoden ricardo
richards ricketts rickford rihanna roach robinson rodney rohan rolston romaine romario romeo
ronaldo rosalyn rose-marie rowe roxanne roy rudolph rupert sabga salmon samaroo samaroo samuda
samuels sanchez sandiford sarwan savitri scarlett sealy selvin sewell seymour shabba shadrach
shaggy shakira shamar shamika shana shanae shanelle shanice shanique shaniqua shantel shantelle
sharlene shaquille shaneka shaunette shelly-ann sherene sherlon shermaine sherrie-ann sherwin
shevon shirley shivnarine shontelle shorna shurland simeon simone simmons singh sinclair sobers
sookdeo sonia soogrim sookram spence springer squires staceyann stanford stephon stewart stokely
sukhdeo sulaiman sunil suzette sybil sylvan sylvester tafari taijon tamara tamar tameka tamika
tamoy tanesha tanisha tanya tarick tashana tavares tavia teelucksingh tehilla telford terrol
terrence tessanne thaddeus thelma theodore theophilus thora tiana tilak timothy toni-ann torian
toussaint tracey-ann trent trevaughn treasure tristan trudyann tulloch tyreese tyrell tyrese
tyrone ulric uriah urma usain uton valda valerie valrie vashti vaughn velma venetia verna vernal
vernetta verona vibert victor vidal vilma vincent violet virgil vivalyn vivian vivienne walcott
walters walwyn warner waveney welch wendell wesley weekes whitely wilberforce wilfred wilhelmina
wilkins williams winnifred winsome winston winthrop worrell wyclef wyke xavier yanique yannick
yohan yolande yvonne zahra zaria zavier zelma zena zephaniah zico
`
