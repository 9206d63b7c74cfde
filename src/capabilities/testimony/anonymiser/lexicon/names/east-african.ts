/** Given and family names of East and Southern Africa and of the Horn, without accents and in small letters. */
export const EAST_AFRICAN = `
abaynesh abay abdi abdiaziz abdifatah abdihakim abdikadir abdikarim abdillahi abdinasir abdiqani
abdirahim abdirahman abdirashid abdirizak abdisalam abdiwahab abdiweli abdow abdul abdulkadir
abdullahi abdulle abdurahman abeba abebe abebech abel abera aberra abiy abraha abrahaley abrehet
abrham abukar achan achieng achol achola adan adane adanech addis aden adhiambo adhanom adiam
adongo adugna adut afewerki afwerki ahmednur akech akello akinyi akoth akol alem alemayehu
alemitu alemnesh alemseged alemtsehay ali aloyo amanuel amare amdetsion amha amina amondi amsale
amsalu anyango aoko apio apiyo araya aregawi arsema asad asfaw asha asgedom askale askalu asmara
asmeret asnakech asrat assefa asamoa aster astier atieno atsede auma awad aweke awet awino awuor
ayaan ayalew ayan ayantu ayelech ayele ayen ayenew azeb babirye bahati bahta banda barasa bariso
barre basha bashir batte bayisa beakal bedada bedri befekadu bekele belachew belay belaynesh
belete berhane berhanu bereket berihu beshir betelhem bethlehem beyene bezawit bihi bilal biftu
bilan birhan birhane birtukan birungi bisrat biniam binyam birhanu biruk bizuayehu bol boru bosco
bulti burhan businge busingye buyisiwe byaruhanga caaliyah cabdi chala chaltu chanda chandapiwa
chela chelimo chepkemoi chepkoech chepngetich cheptoo cheruiyot cheserek chikondi chikwanda
chimwemwe chinyama chipo chipiliro chisale chisomo chiwa chola chotsani chuol dagim dagmawit
dahabo dahir dalmar daniel danait danayt daud dawit dawud debebe debesay degefa degol degu demeke
demissie deng dereje derartu desalegn dessie desta dhaqane dhieu dinknesh dinka diriba diriye
dube duale eden efrem ejigu elsa elias ekram elmi endalkachew engida enat ephrem eritu ermias
eshetu esmael estifanos etenesh eyasu eyerusalem eyob ezana fadumo faduma faisa fana fanuel
faarah farah farhia farhan farai fardowsa fasil fatuma fekadu fekru feruz feven feyisa fikadu
fikir fikirte fikre fikru filimon filmon filsan firaol fisseha fitsum freweini freselam freweyni
gaashaan gabra gabriel gacheri gachanja gakuru galgalo gambura garad garang gasasira gashaw
gathoni gatluak gebeyehu gebre gebreab gebregziabher gebrehiwet gebrekidan gebremariam
gebremedhin gebremeskel gebremichael gebreselassie gebretsadik gebreyesus gebreyohannes gedi
geedi geeddi gelila gemechu genet getachew getahun getaneh getnet ghebre ghebremedhin ghebreyesus
ghirmay gichuki gichuru girma girmay githinji gitau gobena goitom gondwe gudeta guled guma guleed
gwaza habimana habiba habtamu habte habtemariam habtom hadas hadgu hadish haftom hagos haile
hailemariam haileselassie hailu halimo hamdi hana hanad hanan haweya hawa hawi hawo hayat hayelom
hermon hersi hibo hidaya hilina hirut hiwot hiyab hodan hussen ibsa idil idris ifrah igal iftin
ikran ilhaan ilhan ilyas imana immaculate iman ishimwe isaias isayas ismahan ismail israel itana
iyasu iyob jabesa jaleta jama jamal jamila janet jaramogi jawahir jebet jelani jemal jemila
jendayi jepchirchir jepkosgei jepkoech jeylani jibril jima jirra joyce juma jumapili kabiru
kabanda kabede kaberuka kadija kagame kaggwa kaggia kagiso kahsay kaleab kalekidan kamande kamau
kamene kamya kandie kangethe kanini karanja karimi karungi kariuki kasirye kassa kassahun kassaye
kasule kato katongole katumba kawira kayitesi kayira kebede kedir kelemework kenenisa kenyatta
kerubo kesete keza khadar khadra khalif khumalo kiama kiarie kibaki kibet kibrom kibreab kibru
kidane kidist kiflay kifle kigozi kihara kimani kimathi kimutai kinuthia kinyanjui kioko kipchoge
kipkemboi kipketer kipkoech kiplagat kiprono kiprop kiprotich kirabo kiros kisakye kitaw kiiza
kizza koech koros korir kuria kwamboka kyalo kyomuhendo lagat lakachew lakech lalise lamek lelise
lemlem lemma letay leteberhan letebrhan letekidan letina lidet lidya linda lokeris lual lubega
lungu luwum luyanda mabvuto maina mahad mahadsanid mahlet makau makena makeba makonnen malith
mamo mandela manyara marehan maryan masawi masika masiko matovu mathenge mawere mbabazi mbatha
mbewe mbithe mboya mbugua mebrahtu mebrahtom medhanie medhin mehari mehret mekdes mekonnen melaku
melat melesse meles menelik mengesha mengistu mengisteab menna merhawi merhawit meron mersha
meseret mesfin meskel meskerem messay mesele metasebia mewael mhlanga michiel mihret mikal mikias
mike milkesa milkias millicent minyahil misganaw misgina mohamoud mohamud mokaya moi mola moraa
moyo mpho mtonga mucheru muchiri mudenda mugabe mugabo mugisha mugo muhoozi muhumed muhumuza
mukami mukamana mukasa mukhtar mukiibi muktar mulatu mulenga mulu mulugeta mulumebet mumbi mumbua
muna munyaneza munyao murangiri muriithi muriuki murugi musyoka musyoki museveni mutai mutasa
mutesi mutheu muthoni muthoka mutiso mutua mutuku muturi muyambo mwai mwale mwangi mwanza mwaura
mwende mwenda mwesigwa mwikali mwila mwiza myaambo nafula naigaga naima najjuma nakabugo nakato
nakalema nakanwagi nakayiza nakimuli nakitende nakku naliaka nalubega nalwanga nambi namakula
namatovu namazzi nambooze namubiru namugga namukasa namuli namusoke nandudu nangendo nansubuga
nantongo nanyonga nasieku nasra nasteho nasteexo nassali natnael naserian ncube ndaba ndegwa
nderitu ndirangu ndlovu ndoro ndungu negash negasi negassa nega ngala ngugi nhial nimo nigist
nigus nigusse nishimwe niyonsaba niyonzima njambi njau njeri njeru njoki njoroge njuguna nkatha
nkunda nkurunziza nomsa nomvula ntwari nuradin nuru nsubuga ntare nyabuto nyaboke nyagah nyakio
nyaga nyakundi nyamai nyambura nyandoro nyandeng nyarai nyirabiti nyirenda nyokabi nyong'o nyuon
obel obote obuya ochieng ochola odera odero odhiambo odinga oduor ogola ogutu okello okeyo okoth
okot okumu olango oloo omari omondi ondieki onyango onyancha opio opiyo orina ouma otieno owino
owiti owuor oyella paulos petros phiri qasim qamar raage rahel rahma raho rahwa rehab robel
robera roble robsan rono roza ruganzu rugamba rukundo ruth rutendo rutaganda ruto ruvimbo sabela
safia sagal sahal sahra sahle salem salaton saida saido samater samatar samira samrawit samson
samuel sara seble sebsibe sebuliba sekai selam selamawit selassie semakula semere senait senay
senayt serwanga seyoum shamso shamsa sharif sharmake shewit shewaye shide shiferaw shukri shumet
sibanda sibongile sibusiso sileshi sifan simbarashe simegn simon simret siyad siyum soliana
solomie ssebunya ssekandi ssemakula ssempijja ssentamu sundus surafel tadele tadesse tafari
tafese tafadzwa taklay talian tamene tamirat tanaka tanui tapiwa tapfuma tariku tatenda tawanda
tchaye tedla tedros teferi tefera tekeste tekle tekleab tekleberhan teklehaimanot teklay teklit
temesgen tendai teshale teshome tesfa tesfagabir tesfahun tesfai tesfalem tesfamariam
tesfamichael tesfay tesfaye tesfom tesfu tewelde tewodros tewolde thandi thandiwe thandeka themba
thokozani tibebu tibebe tigist tigabu tigest tilahun timnit tinashe tirhas tirunesh tizita tsahay
tsega tsegay tsegaye tsehay tsehaye tseggai tsigereda tsion tsitsi tutu tumusiime twagirayezu
ubah ubax umutoni umutesi umurerwa uwamahoro uwase uwera uwimana uwineza vimbai wachira wafula
wairimu waithera wako wamala wambua wambugu wambui wamboi wamalwa wangari wangechi wangui wanja
wanjala wanjau wanjiku wanjiru wanjohi waris waruguru warsame warsama waweru wekesa weldemichael
weldu weldeab welde winta wolde woldu woldemariam wondimu wondwossen worku workinesh workneh
wubit wude yared yasin yassin yebio yehdego yemane yemisrach yeshi yeshimebet yeshiwork yetnayet
yididya yirga yirgalem yodit yohanis yohannes yohana yonas yonathan yordanos yosef yosief yuusuf
zahra zalika zandile zawadi zebib zekarias zelalem zemen zenawi zenebech zenebe zeray zerihun
zerai zeresenay zerom zewde zewdie zewditu zuberi zula zulfa zurafa
gumede dlamini mthembu mkhize nkosi zuma zwane zungu sithole sibiya shabalala ntuli ngcobo nene
mokoena molefe motaung mahlangu maseko khoza radebe tshabalala vilakazi xaba zondi bongani thabo
sipho nomvuyo nokuthula lindiwe busisiwe zanele nosipho ayanda lerato palesa tebogo kgosi
boitumelo dineo neo tshepo naledi refilwe katlego mpho siyabonga mandla themba vusi vusumuzi
jabulani thulani sizwe bheki nhlanhla nomthandazo ntombi thoko zodwa nomhle makhaya mapfumo
chigumba chiwenga mnangagwa mutsvangwa mukanya makoni chikwava chimombo kachale kalonga kamanga
kamwendo kaunda chiluba mwanawasa hichilema sikota mutale mwape bwalya chileshe kabwe katongo
musonda nkandu nsofwa mubanga mutinta habasonda hachilensa chirwa gama jere kumwenda mkandawire
msiska munthali mvula ngulube nkhoma nyasulu tembo zgambo makame mwinyi kikwete magufuli nyerere
mrisho rashidi salum hamisi ramadhani saidi shabani jumanne mbwana mkapa lyimo mushi massawe
mollel kimaro swai temu urassa shayo tesha minja mrema
`
