/** Given and family names of the Arab countries, without accents and in small letters. */
export const ARAB = `
aamer abadi abbas abbood abboud abd abdallah abdalla abdel abdelaziz abdelhak abdelhamid
abdelkader abdelkarim abdellah abdellatif abdelmajid abdelmalek abdelrahman abdelrazek abdelsalam
abdelwahab abderrahim abderrahmane abdo abdou abdu abdul abdulaziz abdulhadi abdulhamid
abdulkarim abdulla abdullah abdullatif abdulmajid abdulrahim abdulrahman abdulsalam abdulwahab
abed abeer abir aboud abu abubaker abulhasan adam adel adham adil adnan afaf afnan afrah ahlam
ahmad ahmed aida aisha aicha akram alaa alabdullah alaoui alhassan alhussein ali alia aliaa
alaeddin almasri alsayed alshami alwan amal amani amar amara amer amin amina amine amir amira
amjad ammar amna amr anas anis anisa anissa antar anwar aqeel arafat areej arif arwa aseel ashour
ashraf asim asma asmaa assad assaf assem atallah atef atia atiya atiyeh awad awatef aya ayah ayad
ayat ayman ayoub ayub azhar aziz aziza azzam bachir badawi badr badra badran baghdadi bahaa baher
bahia bakr bakri baraa baraka barakat basem basel basheer bashar bashir basim basma bassam bassem
bassma batoul bayan belal belkacem belhadj benali benaissa benamar benjelloun bennani berrada
bilal bilel bint boudiaf boulos bouazizi boumediene bouteflika boutros boushra brahim bushra
butros chadi chadia chafik chaima chaimae chakib charbel charif cherif cherine chokri dabbagh
daher dalal dalia dana dania darwish dawood daoud deeb derbal dhia diab diaa dima dina djamel
djamila doaa doha dounia driss duaa ehab eissa elham elias elie elmasry elsayed eman emad enas
ezzat fadel fadi fadia fadila fadl fadwa fahad fahd fahmi fairouz faisal faiza farah faraj fares
farhat farid farida faris farouk farouq fatema fathi fathia fatiha fatima fatma fatimah fatoush
fawaz fawzi fawzia fayez fayrouz fayza feras fikri firas fouad fouzia fuad gamal gaber galal
ghada ghaith ghalia ghanem ghanim ghassan ghazi ghina ghofran habib habiba hachem hadad haddad
hadeel hadi hadia hadil hafez hafsa hafsia haidar haifa haikal haitham hajar hajer hakim hala
halima hamad hamada hamadi hamdan hamdi hamed hamid hamida hammad hammoud hamoud hamouda hamza
hana hanaa hanadi hanan hanane haneen hani hania hanna haroun hasan hashem hashim hasna hassan
hassane hatem hatim hawra haya hayat haydar hayder hayfa hazem hazim heba hesham hiba hicham
hichem hikmat hilal hilmi hind hisham hossam houda houria huda husam husain hussain hussam
hussein ibrahim ibtisam idir idris idrissi ihab ihsan ikhlas ikram ilham ilyas iman imad imane
imen inas inaam intisar iqbal isam islam ismael ismail ismat israa issa issam iyad jaafar jabbar
jaber jabr jafar jalal jalil jamal jamil jamila jana jasim jassim jawad jawaher jihad jihan
jihane joumana jubouri juma jumana juman kader kadhim kamal kamel kamil karam kareem karim karima
karimah kassem kauthar kawthar khadija khadijah khadra khair khairi khaled khaldoun khalid
khalifa khalil khatib khattab khawla khayri khedira khoury khouloud khudair kinan lahcen laila
lama lamia lamis lana latifa layal layan layla leen leila lila lina linah loay loubna louay lubna
luma lujain lutfi maamoun mabrouk madani maha mahdi maher mahmoud mahmud mai maisa maissa majd
majdi majed majid majida makram malak malek malik malika mamdouh manal manar mannai mansour
mansouri maram marouane marwa marwan maryam mariam maryem masri masoud massoud maysa maysoon may
medhat mehdi meriem meryem milad mina mira mirna moataz moayad mohamad mohamed mohammad mohammed
mohannad mohsen moncef mona monia monther mounir mounira moura mourad moussa moustafa mubarak
muhammad muhannad muna munir munira murad murtada musab musa mustafa mutaz muthanna nabil nabila
nada nader nadia nadim nadine nadir naeem nagat nagi nagla naguib nahed nahla naima naja najat
najem naji najib najla najma najwa narjis naser nashwa nasr nasri nasser nasim nawal nawel nayef
nazih nazik nesrine nevine nibras nidal nihad nihal nima nimer nisreen nizar noha nohad noor nora
noufel noura nour nourhan nouri nouriddine noureddine nur nuha oday odeh ola omar omari omayma
omran osama osman othman ouafa oualid ouassim oussama qadir qadri qahtan qais qasem qasim qassim
qusay raad rabab rabah rabia rached rachid rachida radhi radi radwan rafat rafif rafik raghad
raghda rahaf rahim rahma raja rajaa rakan ramadan rami ramia ramy ramzi rana rand randa rania
raouf rasha rashad rashed rashid rasmi rawan rawia rayan rayhana razan reda reem reham rehab
rahman ridha riad rida rima riman rita riyad rola roula rouba rowaida ruba rula ruqaya rushdi
ruwaida saad saadi saba sabah saber sabri sabrin sabrina sadiq sadek safa safaa safae safia
safiya safwan sahar said saida saif sakhr sakina salah salaheddine salam salama salamah saleh
salem salim salima salma salman salwa samah samar samara sameh samer sami samia samih samir
samira samiha samy sana sanaa sari sarah sawsan sayed sayyid seif selim selma shaban shadi shadia
shafik shahd shahin shaima shaimaa shakir sharif shatha shawki sherif shereen sherine shihab
shirin shukri sidi sihem sihame siham skander slimane soad sobhi sofiane souad soukaina soumaya
suad suha suhad suhaib suhail suhair sulaiman suleiman sultan sumaya sumayya susan taha taher
tahani tahar tahir talal talib tamer tamara tamim tammam tarek tareq tariq taufik tawfik tayeb
thabet thaer thamer thuraya tlili trabelsi turki umm usama uthman wael wafa wafaa wagdi wahid
wajdi wajih waleed walid warda wassim wasim widad wijdan wisam wissam yahia yahya yaqub yara
yaser yasin yasir yasmin yasmine yasser yassin yassine yazan yazid younes youness youssef yousef
yousif yousra yusra yunus yusuf zahia zahir zahra zahran zaid zaidan zaina zainab zaineb zakaria
zaki zakia zaynab zayd zayed zein zeina zeinab zied ziad zina zineb zitouni zohra zouhair zubair
zuhair zuhal
`
