/** Given and family names of Britain, Ireland and their neighbours, without accents and in small letters. */
export const BRITISH_IRISH = `
aaron abbie abbott abby abernathy abigail abraham ackroyd ada adair adam adams addison adele
adrian agatha aidan ailsa aimee ainsley aisling aitken alan alana alasdair alastair albert
aldridge alec alex alexander alexandra alexis alf alfie alfred alice alison alistair allan allen
alma althea alun alyson alyssa amanda amber amelia amy anderson andrea andrew andy aneurin angela
angharad angie angus anita ann anna annabel anne annette annie anthea anthony antonia antony
appleby april archer archie armitage armstrong arnold arthur ashby ashcroft ashley ashton
ashworth aspinall atkins atkinson audrey austin ava avril bagshaw bailey baird baker baldwin
balfour ball bamford banks barbara barber barclay barker barlow barnaby barnard barnes barnett
baron barr barrett barron barrowclough barry bart bartlett barton basil bates batty baxter
beatrice beattie beatty beaumont becca beck becky bedford bell belinda ben benjamin bennett
benson bentley berenice bernadette bernard bernice bert beryl bess beth bethan bethany betsy
betty bev beverley bill billie billy birch bird bishop black blackburn blackwell blackwood blair
blake bland blanche bloggs blythe bob bobbie bobby bolton bonnie booth boris bowen bowers bowman
boyd boyle brad bradford bradley bradshaw brady bramley brandon braithwaite bray breda brenda
brendan brennan brett brian briony bridget bridie briggs bright bristow britton broadbent brock
brodie bronagh bronwen brooke brookes brooks broom brown browne bruce bryan bryant bryce bryony
buchanan buckley bull burgess burke burnett burns burrows burt burton butcher butler byrne
caitlin caitriona callaghan callum calum calvert cameron camilla campbell candice cara carl carla
carly carmel carmen carol carole caroline carolyn carpenter carr carrie carroll carson carter
cartwright caryl carys casey cassandra cassidy cassie cath catherine cathy catriona cecil cecily
cedric celia ceri chadwick chambers chandler chantelle chapman charity charlene charles charley
charlie charlotte chelsea cherie cherry cheryl chester chloe chris chrissie chrissy christian
christie christina christine christopher christy ciara cilla cindy clair claire clancy clara
clare clarissa clark clarke clarkson claude claudia clay clayton cleary clegg clement clements
cliff clifford clifton clive clodagh clough cody coleman colette colin colleen collier collins
collin colm connie connolly connor conor conrad constance conway cook cooke cooper coral corbett
corey corinne cormac cornelius cotton coulson courtney cowan cox coyle craig crawford cressida
crosby cross crowther cullen cummings cunningham curran curtis cynthia cyril daisy dale daly
damian damien damon dan dani daniel danielle danny daphne darby darcy darragh darrell darren dave
david davidson davies davina davis dawn dawson dawud deacon dean deanna deb debbie deborah debra
declan dee deirdre deidre delia denis denise dennis denny denver derek dermot derrick desmond
devlin dewi diana diane dianne dick dickson dilys dinah dion dixon dodd doherty dolly dominic don
donal donald donaldson donna donnelly donovan dora doreen doris dorothy dot doug dougal douglas
dowd downing doyle drew driscoll drummond duffy dudley dugald duncan dunn dunne dwyer dylan dyson
eamon eamonn earl eaton ebony ed eddie eden edgar edie edith edmund edna edward edwards edwin
edwina effie eifion eileen eilidh eilis eimear eirlys eithne elaine eleanor elena elena elinor
eliot eliza elizabeth ella ellen ellie elliot elliott ellis ellison elma elsie elspeth elton
elwyn elvis emerson emily emlyn emma emmanuel emrys enid enya eoghan eoin eric erica erin ernest
ernie esme esmond estelle esther ethan ethel eugene eunice eva evan evans eve evelyn everett ewan
ewing faith farrell farrow fay faye felicity felix fenton fergus ferguson fern fernando finbar
finch finlay finley finn fiona fisher fitzgerald fitzpatrick fleming fletcher flo flora florence
floyd flynn foley forbes ford forrest forster foster fowler fox fran frances francesca francis
frank frankie franklin fraser fred freda freddie freddy frederick freya frost fuller fulton gail
galbraith gallagher gardiner gardner gareth garner garry garth gary gavin gaynor geoff geoffrey
george georgia georgie georgina geraint gerald geraldine gerard germaine gerry gethin gibbons
gibbs gibson gilbert giles gill gillian gilmore gina ginger ginny gladys glen glenda glenn glenys
gloria glover glyn glynis goddard godfrey goldie goodwin gordon gould grace gracie graham grahame
grainne grant gray greaves green greene greenwood greg gregory greta gretchen griffin griffith
griffiths grimshaw gruffudd guinevere guy gwen gwendolen gwendoline gwenllian gwilym gwyn gwyneth
hal haley hall halliday hamilton hamish hancock hannah hardy hargreaves harley harold harper
harriet harris harrison harry hart hartley harvey hastings hattie hawkins hayden hayes hayley
haynes hazel heath heather hector heidi helen helena henderson henrietta henry herbert herman
hester hewitt hibbert hickey hicks higgins higginson hilary hilda hill hilton hobson hodge hodges
hodgson hogan holden holland holloway holly holmes holt hooper hope hopkins horace horton
houghton howard howarth howe howell howells hubert hudson hugh hughes hugo humphrey humphreys
humphries hunt hunter hurst hutchinson hutton hywel iain ian ianto ida idris ieuan ifan imelda
imogen ingham ingram ingrid iona ira irene iris irvine irwin isaac isabel isabella isabelle isla
isobel israel ivan ivor ivy iwan jack jackie jackson jacob jacqueline jacqui jade jake james
jamie jan jane janet janice janine jared jarvis jasmine jason jasper jay jayne jean jeanette
jeanne jeannie jeff jefferson jeffrey jemima jemma jen jenkins jenna jennie jennifer jennings
jenny jeremiah jeremy jermaine jerome jerry jess jesse jessica jessie jill jillian jim jimmy jo
joan joanna joanne jocelyn jodi jodie jody joe joel joey john johnny johns johnson johnston
johnstone jolene jon jonah jonas jonathan jones jonny jordan jos joseph josephine josh joshua
josie joss joy joyce judith judy jules julia julian julie juliet june justin justine kaitlyn kara
karen karl kat kate katherine kathleen kathryn kathy katie katrina katy kay kaye kayla kayleigh
keane kearney keegan keeley keen keir keira keith kellie kelly kelvin kemp ken kendall kendrick
kennedy kenneth kenny kent kenyon kerr kerri kerry kevin kieran killian kim kimberley kimberly
king kingsley kirby kirk kirkpatrick kirstie kirsten kirsty kit kitty knight knowles knox kris
kristen kristian kurt kyle kylie lacey laird lamb lambert lana lance lancelot lane lang langford
langley lara larry latham laura lauren laurence laurie laverne lavinia lawrence lawson leach leah
leanne lee leigh leighton lena lennon lennox lenny leo leon leona leonard leonora les lesley
leslie lester letitia lettie levi lewis lex lexi liam libby lil lilian lillian lilly lily lincoln
linda lindsay lindsey linton lisa lister livingstone liz liza lizzie lizzy llewellyn lloyd logan
lois lola london lorcan lorna lorraine lottie lou louis louisa louise lowe lowri lucas lucia
lucian lucille lucinda lucy luke lydia lyn lynch lynda lyndsey lynette lynn lynne lynsey lyon
lyons mabel macdonald mace mack mackay mackenzie mackie maclean macleod macmillan macpherson
maddie maddison maddox madeleine madge madison mae maeve maggie mahoney mair maire mairead mairi
maisie malcolm malone mandy manley mann manning marc marcia marcus margaret margery margo margot
marguerite maria marian marianne marie marigold marilyn marina marion marjorie mark marlene
marley marnie marsden marsh marshall martha martin martina martyn marvin mary mason matilda matt
matthew matthews maud maude maureen maurice mavis max maxine maxwell may mcallister mcarthur
mcbride mccabe mccall mccann mccarthy mcclure mcconnell mccormack mccormick mccoy mccullough
mcdermott mcdonagh mcdonald mcdonnell mcdowell mcevoy mcfadden mcfarlane mcgee mcgill mcginn
mcginty mcgowan mcgrath mcgregor mcguinness mcguire mcintosh mcintyre mckay mckee mckenna
mckenzie mckeown mckinley mckinnon mclachlan mclaren mclaughlin mclean mcleod mcloughlin mcmahon
mcmanus mcmillan mcnally mcnamara mcneill mcnulty mcpherson mcqueen mcrae mcsweeney meg megan mel
melanie melinda melissa mellor melody melvin melvyn mercer meredith merle merlin mervyn metcalfe
mia michael michaela michelle mick micky middleton mikayla mike mildred miles millar miller
millicent millie mills milly milne milton minnie mirabel miranda miriam mitch mitchell moira
mollie molloy molly mona monica monroe montague montgomery moore moran morag moreen morgan
moriarty morley morris morrison mortimer morton morwenna moss muir muireann mullen mulligan
mullins murdoch muriel murphy murray murtagh myfanwy myra myrtle nadine nan nancy naomi nat
natalie natasha nathan nathaniel neal ned neil nell nellie nelson nerys nesta neve neville newman
newton ngaire niall niamh nicholas nichols nicholson nick nicky nicola nicole nicolson nigel nina
noah noel noelle nolan nora noreen norma norman norris norton nuala nye oakley oates o'brien
o'byrne o'callaghan o'connell o'connor o'dea o'doherty o'donnell o'donovan o'driscoll o'dwyer
o'farrell o'grady o'hagan o'hara o'keefe o'keeffe o'kane o'leary o'mahony o'malley o'neill
o'reilly o'riordan o'rourke o'shea o'sullivan o'toole obrien oconnor odonnell oleary oneill
oreilly osullivan octavia odette ogden oisin olive oliver olivia olivier ollie olwen oonagh oran
orla orlaith osborne oscar oswald otis owen owens paddy padraig page paige paisley palmer pam
pamela pansy parker parkin parkinson parry parsons partridge pascal pascoe pat paterson patience
paton patrice patricia patrick patsy patterson patti patty paul paula paulette pauline payne
peacock pearce pearl pearson peg peggy pemberton penelope pennington penny percival percy perkins
perry pete peter peters petra petula phil philip philippa phillip phillips philomena phoebe
phyllis pickering pierce piers piper pippa pixie plummer polly pollard pollock poole poppy porter
potter powell power pratt preston price prior pritchard proctor prosser prudence pryce pryor pugh
quentin quigley quincy quinlan quinn rab rachael rachel rae rafferty ralph ramsay ramsey ramona
randall randolph randy raquel ray raymond rayner read rebecca rebekah redmond reece reed rees
reese reeves reg reggie regina reginald reid reilly rena renee reuben rex reynolds rhian rhiannon
rhianna rhoda rhodes rhona rhonda rhodri rhydian rhys rich richard richards richardson richie
richmond rick ricky riley ripley rita ritchie rob robbie robert roberta roberts robertson robin
robinson robson robyn roche rochelle rod roddy roderick rodger rodgers rodney roger rogers roisin
roland rollo roly roman romy ron ronald ronan ronnie rory rosa rosalie rosalind rosamund rosanna
rose roseanne roseanna rosemary rosie ross rowan rowe rowena rowland rowley roxanne roy ruairi
rubie ruby rufus rupert russ russell rusty ruth ryan sabrina sade sadie sally salmon sam samantha
sammy sampson samson samuel samuels sanders sanderson sandra sandy saoirse sara sarah saul
saunders savannah sawyer scarlett scott seamus sean seb sebastian selby selena selina selwyn
seren seth seymour shane shannon sharon sharp sharpe shaun shauna shaw shay sheena sheila shelagh
sheldon shelley shelly shepherd sheridan sherry sherwood shirley shona sian sibyl sid sidney
siddall sienna silas silvia simon simone simmons simpson sinclair sinead siobhan skelton skye
slater sloan small smith snow sonia sonya sophia sophie spence spencer spike stacey stacy stan
stanley stanton stef stella steph stephanie stephen stephens stephenson steve steven stevens
stevenson stevie stewart stirling stone stott stu stuart sue sullivan summers sunny susan susanna
susannah susie sutcliffe sutherland sutton suzanne suzy swan sweeney swift sybil sykes sylvia
tabitha talbot taliesin tam tamara tamsin tania tanner tanya tara tasha tate tatiana taylor ted
teddy tegan teresa terence terri terrence terry tess tessa thea theo theodora theodore theresa
thelma thomas thompson thomson thornton thorpe tia tiffany tilda tilly tim timothy tina tobias
toby todd tom tomas tommy toni tony tonya topsy tracey tracy travers travis trent trevor tricia
trina trish trisha tristan troy trudy tucker turnbull turner tyler tyrone una ursula val valda
valentine valerie vance vanessa vaughan vaughn vera verity vernon veronica vic vicki vickie vicky
victor victoria vicki vikki vince vincent viola violet virginia viv vivian vivien vivienne wade
wainwright walker wallace wally walsh walter walters walton wanda ward warren warwick watkins
watson watt watts wayne weaver webb webster wells wendy wes wesley west weston whalley wheeler
whelan whitaker whitcombe white whitehead whitehouse whitfield whitlock whitney whittaker
whittington wilcox wilfred wilkins wilkinson will willa willard william williams williamson
willie willis willow wilma wilson windsor winifred winnie winston wood woods woodward wright
wyatt wyn wynne yates yolanda york young yvette yvonne zac zach zachary zack zara zelda zena zoe
zola
`
