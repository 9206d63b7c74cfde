/** Words that people write and dictionaries lack: new ones, short ones, hospital ones, greetings, usual slips. */
export const EVERYDAY = `
a i ok okay covid email emails online website whatsapp facebook google app apps wifi ipad iphone smartphone selfie
nhs gp gps icb ccg pals uk usa eu ho mp mps mri ct ecg icu itu nicu scbu hdu a&e er ivf hiv tb dna bp iv bmi uti
paracetamol ibuprofen antibiotics caesarean cesarean caesarian epidural ventouse ultrasound scans chemo chemotherapy
radiotherapy dialysis inpatient outpatient postnatal antenatal maternity obstetric obstetrics gynae gynaecology
haematology oncology neonatal physio ambulance paramedic paramedics surcharge upfront chargeable overstayed
overstayer overstayers undocumented resettlement safeguarding casework caseworker caseworkers helpline signposting
brp biometric evisa gwf uan settled presettled leave remain asylum nrpf universal jobcentre benefits landlord
dont didnt doesnt cant couldnt wouldnt shouldnt wasnt werent isnt arent hasnt havent hadnt wont aint im ive ill id
youre youve youll youd hes shes theyre theyve theyll theyd weve whats thats theres heres lets its whos wheres
gonna wanna gotta kinda dunno cos coz cuz bcoz pls plz thx thru tho nite luv ur u r n abt bcs wat wen wud cud shud
alot abit infront noone everyones anyones evrybody everbody somthing anythink nothink somethink aswell incase atleast
mum mums mummy dad dads daddy nan nans gran grans grandma grandad granny grandbaby auntie aunties aunty mama papa baba bro
sis hubby fella fellas bloke lad lads lady ladies folks fiance fiancee stepmum stepdad inlaw bhabhi didi bhai chacha
khala habibi ummi ammi abbu babcia dziadek tia tio abuela abuelo mami papi senor senora dona doña señora señor
salam salaam assalam alaikum aleikum walaikum inshallah mashallah alhamdulillah allah namaste hola gracias selam
merhaba dzien dobry bonjour ciao kia ora wahala abeg oga una dey na wey pikin sef o oo lah mi de di dem nuh fi
me llamo mi nombre es je suis por favor halal hijab burka niqab ramadan eid diwali christmas xmas easter quran koran
bible gurdwara mandir imam jesus christ god gods lord christian muslim english british england britain european
africa african asia asian europe western latin american america scotland wales ireland
monday tuesday wednesday thursday friday saturday sunday january february march april june july august september
october november december mon tue tues wed thu thurs fri sat jan feb mar apr jun jul aug sept sep oct nov dec
dr drs st phd msc bsc ba ma md mrs ms mx rev prof jr sr ltd plc tv pc dvd cv diy vat hmrc dvla dwp gcse nvq esol ielts
til untill recieve recieved recived beleive beleived appointement apointment oppointment hospitel hospitle docter
docters docta nurce nusre pregnent pregnat opration opperation becouse becuse beacause becasue peaple peple
scard scarred writting writen wroted payed payd sayed sed thier thay wich whith wiht teh adn wer wos cryed
daugther daughtor sun's frend freind freinds nieghbour neibour neighbor neighbors imigration immagration passaport
pasport lettre leter somone evry evrything nothin somethin everythin goin doin havin askin tellin comin
sugar pressure tablets tablet rehab lawyer solicitor barrister tribunal judicial unaccompanied homeless foodbank
timetable paperwork cashpoint contactless payslip payslips zero-hours zerohours agency warehouse carer carers
flatmate flatmates roommate roommates housemate housemates hotel hostel airbnb uber ubers deliveroo tesco asda aldi
lidl primark bus buses minibus tram trams london
`

/**
 * Names that are first of all ordinary words: only what stands beside them tells. Those that are in the common
 * words are found by being there; these are in the large dictionary only, or in none.
 */
export const WORDS_FIRST = `
rehab tram recto karma bah phi dang moi ping dada baba lemma mesa mana mono lien bilge jihad genet belay barrow tope
wen german danish christian georgian rental kayo lama lam lei lek oo pasha taro titi tun tutu vang yaw ye ante bates
beck begum berk bilge bourne brock bueno caballero cha chit cole dale dong dotty florin gan garner hin hogan holt
hooper hurst khan jasper jess jerry jean jo joey johnny kent kola lech lister mara matin merle milos mick mola mong
mora myrtle ne noel obi oles page parry pe peart pinto piper poon posada proctor qi rand randy rattan rath ria
romaine robles roque rowan serge shay si sim sima slater sri sunder swami sylvan ta tam ted teddy tho tola tony troy
tucker vernal verity xi yang yin mama papa god dear pa auntie jesus de la del dos da abu umm bin bint el al
june april august sunday monday friday saturday english london boston chester lincoln carlisle hamilton paris
glasgow chelsea brooklyn india jordan georgia kenya victoria kingston richmond selby stanley morley
alhaji haji prosper honour goodness miracle god'swill ok che su han che fon tata gala
`

/** Words that are never part of a name where capitals say nothing, whatever stands beside them. */
export const NEVER = `
a i me my mu he she we you us it its in an to so do don can will may said sale sold see ha go goes going no not on or of
at as be by if is am are was were the this that then than they them there their who what when why how all any and but
for from had has have her him his into just like made make more must now one only our out own put see some take tell
time too two up very want way with would dare hung hang long low high small big young old new main mine ma pa oh ho
un si ye ne ta la de le les el da di du dos en et y o e u r n dos don sing sang sung song ask tell told came come
went gone back down hard right left
month year
`

/** Words that only what stands beside them makes a name where capitals say nothing. */
export const NEVER_ALONE = `
white black brown green grey gray red blue sun son moon snow day night week
page read reed ward hill wood woods bird fish fox lamb bull hall house room cook baker driver porter nurse
doctor sister brother mother father god king queen prince junior power price rich poor sharp short strong keen kind
kin ken deep dot see sow soon sue suit pan pal pat peg pen pin ping tan tin ton tong ting thin thaw than then
fair field stone rock lane law lay lee leach loan lung chin chew chi bell best ball banks cross deal dean die deal
bay bin bill bless born bless miles mills mine mark mate matt mace lace hunter holder heath heather hicks hue gong gift
immaculate innocent perpetual praise testimony treasure urban van veer west whole bland bold bolt boot butt carrion
chambers gill grace joke joy hope faith peace comfort patience mercy favour favours blessing precious happy lucky sunny
wisdom victory goodness genesis miracle fan fang fare fares lope lopes ram rares ray sari saber shade shams sheikh
sin smith spas spike squires summers swift sultan tamer tang vita woo yap yen cotton coral crystal daisy olive pearl
ruby rose rosemary violet iris ivy lily holly cherry clay cliff dawn dolly don drew earl ebony frank frost harry jack
jay jade john mike nick penny pierce poppy ginger robin rob sandy terry wade wan want warren earn eve ego eke emir
amber angel april may june august archer april basil
`
