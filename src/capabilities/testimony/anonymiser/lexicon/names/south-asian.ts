/** Given and family names of South Asia, without accents and in small letters. */
export const SOUTH_ASIAN = `
aadil aadhya aaliya aamir aarav aarti aasia aasif abbas abbasi abdur abeda abhay abhijit abhilash
abhimanyu abhinav abhishek abid abida abrar acharya adarsh adeel adil aditi aditya adnan afia
afreen afridi afroza afsana afshan aftab afzal agarwal aggarwal agha ahad ahluwalia ahmad ahmed
ahmedi ahsan aisha aishwarya ajay ajit akash akbar akhil akhtar akhter akram akshay alam aleem
ali alia alka allah alok amal amandeep aman amar amarjit amanpreet ambreen ameena ameer amin
amina aminul amir amit amita amitabh amjad ammar amna amol amrit amrita amritpal amruta anand
ananya anas anbu anil anika anila anirudh anisa anish anita anju anjali anjum anjuman ankit
ankita anoop anshul ansari anthony antara anu anuj anup anuradha anusha anwar anwara aparna
apurva aqib aqsa archana arfan arif arifa arjan arjun arora arpita arshad aruna arun arvind arzoo
asad asha ashfaq ashish ashok ashraf ashwin ashwini asif asim asiya aslam asma asrar asthana ata
atif atiq atul aurangzeb avinash avtar awais awan ayaan ayesha ayub azad azam azeem azhar aziz
azmat azra babar babita babu badar baig bajwa baksh bala balakrishnan balbir baldev baljeet
baljinder baljit balraj balvinder balwant balwinder banerjee banu bansal barua bashir basit basu
batool batra begum bepari bhabi bhagat bhagwan bhandari bharat bharati bharti bhaskar bhatia
bhatnagar bhatt bhatti bhavesh bhavin bhavna bhim bhogal bhupinder bhutta bhutto bibi bikram
bilal bilkis bimal bina bindu binod bipin birendra bishnu bisht biswas bopara bose brar buksh
bushra butt chadha chakma chakrabarti chakraborty chand chandan chander chandni chandra chandrika
charanjit chatterjee chaudhari chaudhary chaudhri chaudhry chauhan chawla cheema cherian chetan
chhaya chhetri chinmay chitra chohan choksi chopra choudhary choudhury choudhry chowdhury dalal
daljit dalvir danish dara darshan das dasgupta datta davinder dawood deb debnath deep deepa
deepak deepika deepti deol desai deshmukh deshpande dev devi devika dewan dhaliwal dhar dharam
dharmendra dhawan dhillon dhingra dhiraj dhruv dil dilbag dilip dilruba dilshad dinesh dipa dipak
dipali dipti divya dixit dogra dolma durga dutt dutta ehsan ehtesham ekta elahi esha eshan fahad
fahim fahima faisal faiz faiza faizal fakhar fakir fakhrul falak faraz farhan farhana farid
farida farooq farrukh farukh farzana fatema fatima fauzia fayaz fazal fazila ferdous feroz
firdaus firoz fozia furqan gaffar gagandeep ganesan ganesh ganga gaurav gauri gautam gayatri
geeta ghafoor ghani ghazala ghosh ghulam gill girish gita gitanjali gobind godbole gopal gopalan
goswami goyal grewal gulab gul gulfam gulshan gulzar gupta gurbir gurcharan gurdeep gurdip gurjit
gurmeet gurmit gurmukh gurnam gurpal gurpreet gursharan gurung gurvinder habib habiba habibur
hafeez hafiz hafsa haider hakim haleem halima hamid hamida hamza hanif haque hardeep hardip hari
harinder haris harish harjinder harjit harkirat harmeet harpal harpreet harsh harsha harshad
harvinder hasan hasina hashim hassan heer hema hemant hina hira hitesh humaira huma humayun husna
hussain hossain iffat iftekhar iftikhar ijaz ikram ilyas imran imrana imtiaz inam inamul inder
inderjit inderpal indira indrani iqbal iqra irfan irum isha ishaq ishfaq ishrat ishtiaq islam
ismat iyer iyengar izhar jabeen jagdeep jagdish jagjit jagtar jahan jahanara jahangir jahid jai
jain jalal jalil jamal jameel jamil jamila jamshed janaki janki jasbir jasdeep jaskaran jasleen
jasmeen jasmin jaspal jaspreet jaswant jaswinder jatin jatinder javaid javed jaya jayanti
jayasinghe jayawardena jayesh jeevan jha jignesh jitendra johal joginder joshi joty jubair juned
jyoti jyotsna kabir kafeel kailash kaisar kajal kajol kakar kala kalai kaleem kalim kalpana kamal
kamala kamaljit kamaldeep kamran kamrul kamrun kanta kanwal kanwar kapil kapoor kapur karamat
karan karanjit karishma karthik kartik kasana kashif kashmir kaur kausar kaushal kaushik kavita
kavitha kavya kazi kazmi keerthi ketan keshav khadim khalid khalida khaliq khalil khalsa khan
khanam khanna khanum khatoon khatun khattak khatri khawaja khokhar khurram khurshid khushi kiran
kiranjit kirpal kirti kishan kishor kishore kohli komal kota kothari krishan krishna
krishnamurthy krishnan kriti kulbir kuldeep kuldip kuljit kulkarni kulsum kulvinder kulwant
kulwinder kumar kumari kumaran kunal kundu kusum labib lachhman laila lakhbir lakhvir lakhwinder
lakshmanan lakshmi lal lala lalit lalita lama latha latif lata leela limbu lokesh lubna lutfur
maan madan madhav madhu madhuri mahajan mahalakshmi maheen mahesh maheshwari mahima mahjabeen
mahmood mahmud mahmuda mahreen maithili majid majumdar malaika malhotra malik malini mallika
mamun mamta manan mandal mandeep mandip mangal manik maninder manish manisha manjeet manjinder
manjit manju manmohan manoj manohar mansoor mansoora manzoor maqbool maqsood maria mariyam maryam
masood masud masuma mathur mazhar meena meenakshi meera meghna mehak mehboob mehjabeen mehmood
mehnaz mehra mehreen mehta memon menon mia miah mian milan mina minal minhas mir mirza misbah
mishra misra mistry mita mitra mohan mohanty mohinder mohini mohit mohsin molla monika monir moni
monisha monowara mohammed mohammad moin moinul mostafa mostofa motala mridul mubarak mubashir
mudassar mughal muhammad mujahid mujib mukesh mukherjee mukhtar mukta mumtaz munawar munir munira
munna murad murali murthy murtaza musarrat mushtaq mustaq muzaffar nabeel nabila nadeem nadia
nadir naeem nafeesa nafisa nagaraj nagarajan nageena naheed nahid nahida naila naim nair naina
najeeb najma najmul nalini namita namrata nanda nandini narayan narayanan narender narendra
naresh nargis narinder nasar naseem naseema naseer nasim nasima nasir nasira nasreen nasrin
nasrullah natarajan nath naushad naveed naveen navdeep navin navjot navneet navpreet nawaz nayak
nayan nayyar naz nazia nazim nazir nazish nazli nazma nazmul nazneen nazrul neelam neelima neena
neeraj neeta neha nehal nidhi nighat nihal nikhil nikita nilam nilesh nilima nilufa nimal nimmi
nimra nirav nirmal nirmala nisar nisha nishan nishant nita nitesh nitin nitya niyaz nizam nizami
noman noor noreen noshin nuha numan nurul nurun nusrat padma padmaja padmavati pal pallavi
panchal panday pandey pandit pandya pankaj parikh paramjit paras pardeep parkash parmar parminder
parmjit parthiban parul parvati parveen parvez parvin patel pathak pathan pathania patil pavan
pawan payal perera perumal pillai pinky pintu pooja poonam prabha prabhakar prabhjot prabhu
prabodh pradeep pradhan pradip prakash pramila pramod pranab pranav prasad prashant prasanna
pratap pratibha pratik praveen pravin preet preeti preetha prem prema premila priti pritam
prithvi priya priyanka puja punam puneet purnima pushpa qadir qadri qamar qasim qazi qureshi
quddus rabia rachna radha radhika rafi rafia rafiq rafiqul raghav raghavan raghbir raghu rahat
raheela rahim rahima rahman rahul rai raina raisa raj raja rajab rajan rajani rajbir rajendra
rajesh rajeev rajinder rajiv rajkumar rajni rajpal rajput raju rajveer rajvinder rajwinder rakesh
rakhi ram rama ramachandran ramakrishnan raman ramanathan ramaswamy ramesh ramanjit ramneek
ramzan rana randeep randhawa rangan rani ranjan ranjana ranjit ranjith rao rashed rashid rashida
rashmi rasool rasul ratan rathi rathore ratna rattan raunaq ravi ravinder ravindra ravneet rawat
razia raza razaq reema reena reeta rehan rehana rehman rekha renu renuka resham reshma reza ria
riaz riddhi rima rimsha rina ripon rishi rita ritesh ritika ritu riya riyaz rizwan rizwana robi
rohan rohini rohit roma ronak roshan roshni roy rozina rubab rubel rubina rubya rukhsana rukmini
rumana rumi rupa rupal rupinder rupesh ruqayya saba sabah sabbir sabeen sabina sabir sabira
sabita sachdeva sachin sadaf sadhana sadia sadiq sadiqa saeed saeeda safa safdar safia sagar saha
sahar sahil sahir sahni sahota sai saif saiful saima sairah saira sajal sajid sajida sajjad sakib
sakina saleem saleema saleha salim salma salman sameena sameer samia samina samir samiul samra
sana sandeep sandhu sandip sangeeta sangha sangita sanjana sanjay sanjeev sanjit sanjiv sanober
santhosh santosh sapna sara sarabjit saraswati sarbjit sardar sarfraz sarita sarkar sarmin saroj
sarwar satinder satish satnam satpal satvinder satwant satya saurabh savita savitri sayeda sayed
sayyid seema sehrish selina selvam selvan selvi sen senthil sethi sewa shabana shabbir shabina
shabir shabnam shaffi shafiq shafiqul shagufta shah shahana shahbaz shaheda shaheen shahid
shahida shahin shahina shahla shahnaz shahrukh shahzad shahzadi shaik shaikh shaila shailesh
shaista shakeel shakila shakil shakir shalini shamim shamima shampa shams shamsher shamsul
shankar shanta shanthi shanti shariful sharma sharmila sharmin shashi shaukat shayan shazad
shazia sheela sheetal shehla shehnaz shehzad sheikh shekhar sherpa shetty shikha shilpa shireen
shirin shiv shiva shivani shobha shoaib shobhana shreya shrestha shubham shuja shukla shumi
shweta shyam shyamala siddharth siddique siddiqui siddiqa sidhu sidra sikandar sikder simran
simranjit sindhu singh singhal sinha sirajul sita sivakumar smita smriti sneha sobia sohail soham
sohan sonal sonali sonam sonia sonu soumya sridhar srinivas srinivasan srivastava subash subhan
subhash subramaniam subramanian sucha sudha sudhir suhail sujata sujatha sukanya sukhbir sukhdeep
sukhdev sukhi sukhjit sukhpreet sukhvinder sukhwinder sulaman sulema sultan sultana suman sumera
sumaira sumaiya sumit sumitra sunaina sundar sundaram sundari sundeep sunder sunil sunita suraj
surat surendra suresh surinder surjit surya sushil sushila sushma suswathi swami swapan swapna
swaran swarup swati syed syeda tabassum tahir tahira tahmina tajammul takbir talat talha talib
tamanna tamang tandon tania tanveer tanvir tanya tapan tara tarannum tariq tarun taslima tasleem
tasneem tasnim taufiq tayyab tayyaba tehmina tejal tejinder thakkar thakur thapa thambirajah
tiwari touhid trivedi tulsi tushar ubaid uddin ullah uma umar umair umer umesh upadhyay upma
urmila urooj usha usman uzair uzma vaishali vandana varghese varinder varma varsha vasantha
vasanthi vasu vasudevan veena veer venkat venkatesh venu verma vibha vidya vijay vijaya
vijayakumar vikas vikram vimal vimala vinay vineet vineeta vinita vinod vipin vipul viral virdi
virender virk vishal vishnu vishwanath vivek vyas wahab wahid wahida wajid waleed waqar waqas
waris waseem wasif wasim wazir yadav yash yashpal yasmeen yasmin yasir yogesh yogi younas younis
yousaf yunus yusra zafar zahid zahida zahir zahoor zahra zaib zaid zaidi zain zainab zaheer
zakaria zakia zakir zaman zamir zara zareen zarina zarqa zeba zebun zeenat zeeshan zia ziaul
zobaida zohaib zohra zoya zubaida zubair zubeda zulfiqar zulqarnain
arumugam balachandran balasingam chelvanayagam ganeshan gnanam jeganathan jeyaraj kandasamy
kanagasabai karunakaran ketheeswaran kugan kumaraswamy logan mahalingam mahendran murugan
murugesu nadarajah nagalingam nallathamby navaratnam nithya pathmanathan paramanathan ponnambalam
pushparani rajaratnam rajendram ratnasingam sabaratnam sathasivam selvarajah shanmugam
sinnathamby sivagnanam sivalingam sivanesan sothinathan sri thangarajah tharmalingam thayaparan
thevarajah thilagavathi thiruchelvam uthayakumar vathsala velu vigneswaran yogarajah yogeswary
bandara dissanayake fernando gunasekara gunawardena herath jayasuriya karunaratne kumarasinghe
liyanage mendis rajapaksa ranatunga ratnayake senanayake silva weerasinghe wickramasinghe
wijesinghe nimali chamari dilani sanduni tharindu kasun nuwan lahiru dinusha ruwan sampath asanka
upul chaminda tharanga tshering dorji wangchuk pema sonam karma yangchen tenzin ngawang lobsang
dawa pasang mingma nima phurba lhamo dechen norbu namgyal rinzin choden
`
