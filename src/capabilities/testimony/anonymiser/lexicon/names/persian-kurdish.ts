/** Given and family names of Iran, Afghanistan, Kurdistan, Turkey and the Caucasus, without accents and in small letters. */
export const PERSIAN_KURDISH = `
abbasi abdollah abdollahi abdulahad abolfazl afagh afarin afsaneh afshin afshar ahmadi ahmadzai
ahmadullah ahmet ahoo ajmal akbari akbarzadeh akhundzada alborz aleyna alireza alizadeh alparslan
altan aminullah amanullah amirhossein amiri amanj anahita anar andisheh aram arash aras arda
ardalan ardeshir aref arezoo arezou argun ari arian ariana armaghan armin arman arsalan arslan
artin aryan aryo arzu arzoo asadi asadullah asal asgari asghar ashkan ashti aslan asli asudeh ata
atash atefeh atila attaullah atoosa avan avin ayaz aydin aydogan ayla aylin ayse aysegul aysel
aysun azad azadeh azar azarmi azin azizi azizullah azra babak baghaei bagher bahadir bahar
bahareh bahman bahram bakhtiar bakhtiyar baki bakir banafsheh banu baran baris barham barzan
barzani basri bashir batur bayram behesht behnam behnaz behrang behrouz behruz behzad bekir
belgin berfin beritan berivan berk berkay beyza bijan bilge birgul bita botan bozkurt burak
burcin burcu bulent cagla can cansu celal celik cem cemal cemil cemile cengiz cetin ceren ceylan
cigdem cihan civan cinar dadash daleh damla dara darbaz darius dariush darya davood davoud dawar
delal delaram delshad demir demirci demirel deniz derin derya dilan dilara dilba dilek dilovan
dilshad dilsoz diyar dlovan dogan dorsa duran durmus duygu ebadi ebrahim ebrahimi ebru ece eda
efe ehsan ehsanullah ekin ekrem elaheh elahi elham elif elmas elnaz elyas emin emine emir emrah
emre enes ercan erdal erdem erdogan eren erfan ergul erhan erkan erol ersin ertugrul esfandiar
eshaq eskandari esmaeil esmaeili esmail esra etemadi evin eylem ezgi fadime fahima faiz faramarz
farangis faraz farhad faridoon faridullah farnaz farrokh farshad farshid farzad farzaneh farzin
fatemeh fatih fatma fatos fattah fazel ferda ferdows fereshteh fereydoun ferhad ferhat feridun
fikret firat firouz firoozeh firuze forough forouzan fuat funda furkan ghader ghaffari ghafour
ghasem ghazal ghazaleh ghezal ghodrat ghodsi gholam gholami gilda giti gizem golnaz golnar
golshan golzar goran gorgin gul gulalai gulbahar gulcan guldane guler gulistan gulnar gulpari
gulsen gulsum gultekin gunay gunes guney gurkan habibi habibullah hadi hafizullah haji hakan
hakimi haleh halil halime hama hamed hamideh hamidi hamidullah hanife hardi harun hasan hashemi
hashimi hasib hassani hatice hawar hawre haydar heidari hejar helen helin hemen hemin hengameh
heydari heval hevin hewa hikmatullah hila hiwa homa homayoun hooman hoshang hoshyar hossein
hosseini hosseinzadeh hosna huda hulya humeyra huseyin ibrahimi idil ihsanullah ilayda ilker iman
inci ipek irfan iraj isa islam ismet ismail izzet izzatullah jaber jafar jafari jahangir jalali
jalil jalal jamileh jamshid javad javadi javid jawad jiyan jila jwan kabir kader kadir kaihan
kaka kakar kamal kamali kamber kambiz kamran kamyar kani kaplan karaca karakas karim karimi
karimzadeh karwan karzai karzan kaveh kavian kawa kaya kayhan kazem kazemi keivan kemal kenan
keramat kerem keyvan khadijeh khalili khatera khodadad khorram khorshid khosrow khosravi khosro
khwaja kia kian kiana kianoush kiarash kilic kiumars koc kolsoom korhan korosh kourosh kubra
kurdo kurt ladan laleh latifi leili leyla lezgin lida lokman lotfi lotfollah mahbob mahbooba
mahboubeh mahdavi mahdi mahin mahnaz mahsa mahshid mahtab mahvash maliheh mana mandana mani
manijeh manizha manouchehr mansur mansureh maral mariwan marjan marzieh maryam masih masoud
masoomeh masoumeh mastaneh matin maziar mazlum medet medya mehdi mehmet mehran mehrangiz mehraban
mehrdad mehri mehrnaz mehrnoosh melek melike meltem mert mesut metin milad mina minoo mir mirwais
mirza mitra moein moghaddam mohammadi mohammadreza mohsen mohtaram mojdeh mojgan mojtaba mokhtar
monireh morad moradi morsal mortaza morteza mostafa mousavi mozhgan mozhdah muhammet muhammed
mujde murat musa mustafa muzaffer nabi nabizadeh nader naderi nadi nafise naghi nahid najib
najibullah nalan namdar namik naqibullah narges nariman nasim nasrin nasrullah nastaran naz nazan
nazanin nazari nazdar nazif nazli nebahat necati necla negar negin nematullah nergiz nesrin nevin
nevzat newroz niaz niazi nigar nihat nika niki nilofar nilufer niloufar nima niyazi nojan noori
nooria noorullah nooshin norouz norouzi nouri nur nuray nurcan nurettin nurgul nuri oguz okan
oktay omer omid omidi onder onur orhan osman oya oylum ozan ozbek ozcan ozdemir ozer ozge ozgur
ozkan ozlem ozturk ozan palwasha panah pantea parastoo pari parisa parham parinaz parnian parsa
parvaneh parvin parviz parwana parwin pashtana pasha payam paymaneh pedram pegah pejman pelin
perihan peshawa peyman peymaneh pinar piruz polat pooneh pooya poyraz qader qaderi qadir qais
qasemi qudratullah rabiya ragip rahela rahim rahimi rahimzadeh rahmani rahmatullah rahmi rajab
ramazan ramin ramyar rana ranjbar rasoul rasouli rauf ravan rawand rawaz razieh rebaz rebin
rebwar recep refik reihaneh rekan reyhan reza rezaei rezai rezan reza rizgar roghayeh rohullah
roja rojda rojin rokhsareh ronahi ronak roozbeh roshan rostam rostami roxana roya rozhin rustam
ruken saadat saba sabahattin sabri sadaf sadeghi sadegh sadullah saeed saeedeh saeideh safi safar
safari safoora sahand sahar sahin sahel said saied sakineh salar saleh salehi saman samaneh samim
samin samira samiullah sanam sanaz sangar sara sarbast sardar sardasht sarhad sarkawt sarkhosh
sarwin sasan sattar sayed sayyed sebnem sediqa sedat sediqi seda sedigheh selahattin selcuk selim
selin selma semra sena sepehr sepideh sercan serdar serhat serkan serpil servet setareh sevda
sevgi sevil sevim seyed seyhan seyyed shabnam shadan shademan shaghayegh shahab shahin shahla
shahnaz shahram shahrokh shahryar shahrzad shakib shaho shams shana shapour sharareh sharifi
sharifullah shayan shayesteh shekofeh sherzad shervin sherko shinwari shima shirin shirzad shiva
shkar shohreh shokoufeh shora shoresh shukria shukrullah shwan sibel siamak siavash sima simin
sina sinan sirous sirwan sivan siyamend soheil soheila sohrab soltani solmaz somayeh sonay songul
soraya sultani suleyman suna suzan tahere tahereh taheri tahmineh tahsin tajik talebi tamim tanin
tannaz tara taraneh tarkan tavakoli tayfun taymaz tekin temel timur tooba toofan toraj tuba tugba
tulay tulin turan turgut turkan ufuk ulku umit umut vahid vahide vahideh vahdat valiollah veli
veysel vida voria wahidullah wali walid waheed wahida waris wazhma welat wria xalid xezal yaghoub
yagmur yalcin yalda yama yasaman yasar yashar yaqub yavuz yazdani yeganeh yeliz yesim yigit
yildirim yildiz yilmaz younesi yucel yuksel yunus zabihullah zabiullah zafer zahed zahedi zahra
zainab zaker zalmai zamani zand zandi zanyar zare zarei zari zarif zarmina zaynab zehra zekiye
zeki zeynep zeynab zhala zhilwan zhila zhina ziba zilan zinat zoleikha zozan zubaida
levon armen ani anahit gayane hovhannes karapetyan sargsyan grigoryan hakobyan petrosyan
harutyunyan tigran vahan nino giorgi tamar levan irakli davit beridze kapanadze gelashvili
tbilisi zurab nana lasha ketevan eteri mamuka gulnara elchin rashad aliyev mammadov huseynov
hasanov guliyev abdullayev ismayilov quliyeva aysel gunel sevinj vugar stanikzai stanekzai popal
popalzai ghilzai noorzai achakzai barakzai alokozai zadran zazai wardak mangal mohmand safi
ahmadyar sahak sherzai yousafzai mashal lodin durrani daoudzai hotak kharoti sulaimankhil
khogyani tokhi tarin hazara rezayee hussaini haidari jaghori alizada rasuli
`
