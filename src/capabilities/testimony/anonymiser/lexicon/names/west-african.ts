/** Given and family names of West and Central Africa, without accents and in small letters. */
export const WEST_AFRICAN = `
abayomi abdoulaye abena abeo abeni abidemi abimbola abiodun abiola abioye abiye abosede abubakar
achebe ada adaeze adaku adama adamma adamu adaobi adaora ade adebanke adebayo adebisi adebola
adebowale adedamola adedayo adedoyin adefemi adegbite adegboyega adegoke adejare adejoke adejumo
adekanmi adekemi adekola adekunle adelabu adelaja adeleke adeleye adelola ademola adenike adeniji
adeniran adeniyi adeola adeolu adeoye adepoju aderemi aderonke adesanya adesewa adesina adesola
adesuwa adetayo adetokunbo adetola adetoun adewale adewole adewunmi adewumi adeyemi adeyemo
adeyinka adjei adjoa adjoua adjovi adomako adunni adusei adwoa afi afia afolabi afolayan afua
agbaje agbo agnes agu aguda agyei agyeman agyemang ahmadu aidoo aina aisha aishatu aissata
aissatou ajayi ajala ajibade ajibola akan akande akeem akin akinbode akindele akinfemiwa akinola
akinsanya akintola akinwale akinwande akinwunmi akinyele akinyemi akoma akon akosua akouvi akpan
akpabio akpata akua akuffo akufo akunna akwasi alabi alade aladdin alaba alao alhaji alhassan
aliou alioune alpha amadi amadou amaka amakye amankwah amara amarachi amaechi ama amina aminata
aminatou aminu amma amoah amoako amobi ampofo amponsah anane ani aniekan aniefiok ankomah annan
anny ansah anthony antwi anyanwu apeh appiah arinze arthur aryee asabea asamoah asante asare
asiedu asiedua asogwa assata assetou assiatou atta attah audu awa awolowo awudu awuah ayanda
ayinde ayo ayobami ayodeji ayodele ayokunle ayomide ayomikun ayotunde ayuba azubuike azuka baako
baba babajide babatope babatunde badmus badu bah bakare bakary bala balarabe balde balogun bamba
bambara bamidele bamgbose bangura banjo banke bankole barrow barry bassey bayo beko bello berko
bediako bilikisu binta bintou binyelum birama blessing boahen boakye boamah boateng bobo bockarie
bola bolaji bolanle bolatito bolu boluwatife bonsu boubacar bouba brempong buhari bukola bukky
bunmi busari camara ceesay chiamaka chibueze chibuike chibuzo chibuzor chichi chidi chidiebere
chidiebube chidimma chidinma chidozie chidubem chiebuka chiemeka chigozie chijioke chika chikaodi
chike chikelu chikere chikezie chima chimamanda chimaobi chimezie chinasa chinaza chinedu chinelo
chinenye chineze chinonso chinonye chinua chinweike chinwe chinwendu chinyelu chinyere chioma
chisom chizoba chizoma chuka chukwu chukwudi chukwuebuka chukwuemeka chukwuka chukwuma cisse
comfort conteh coulibaly cole dada dadzie dakarai dambo damilola damilare danjuma dankwa dansu
danladi dapo dare darko darkwa dauda dawda debrah dede deji dele dembele demba deola diabate
diagne diakite diallo diarra diarrassouba dibba dikko diop diouf divine djibril donkor dosunmu
doudou drammeh dumebi dzifa ebele ebere eberechi ebiere ebo ebrima ebube ebuka echezona ede edem
edet edikan edidiong edna edo edosa edwoba efe efemena efua egbe egbuna egwu eghosa ego egunjobi
ehi ejike ejiofor ejiro eke ekaette ekanem ekene ekeh ekemini ekong ekow ekpo ekundayo ekwueme
ekwutosi ela elikem ella elohor emeka emenike emmanuella emem enam ene enebeli enitan enyi
enyinnaya eniola eno enoch enyonam ephraim ese eseosa eshun esi esosa esther etim etuk ewa
ewurabena ewurama eyitayo eyo ezeh eze ezekwesili ezenwa ezinne ezinwa ezra fadekemi faith fatima
fanta farouk fashola fatimah fatmata fatou fatoumata fausat favour fawehinmi femi fiifi fodeh
fodie fofana folake folakemi folarin folasade folashade foday fola foluke folorunsho fonyonga
forson frema frempong frimpong funke funmi funmilayo funmilola funsho gambo garba gaye gbadebo
gbemi gbemisola gbenga gift gnassingbe godswill godwin goodluck goodness gueye gyamfi gyan gyasi
habiba hadiza hadjara haja halima hamidou hammed haruna hassana hassan hauwa hope hussaina ibe
ibeh ibekwe ibidun ibironke ibrahima ibrahim idowu idris idrissa idrissou idrisu ifeanyi
ifeanyichukwu ifechi ifedayo ifeoma ifeoluwa ifunanya ige igbinedion igwe ihejirika ihuoma ijeoma
ijeawele ike ikechi ikechukwu ikem ikemefuna ikenna ikeoluwa ilesanmi imade imoh imran inem ini
iniobong innocent inusa irabor isatu isioma issa issiaka itohan itoro iwuchukwu iwu iyabo iyamu
iyayi iyke iyanu iyanuoluwa iyke jabbie jabba jagne jaiye jaiyesimi jalloh jallow jammeh jarju
jatta jaiteh jawara jawo jibril jide jideofor jobarteh johnbull joke jola jumai jumoke junaid
kabba kabiru kaduna kadiatou kadiatu kadija kafui kalu kamara kamil kamaru kamoru kande kanu
kanyi kargbo karim karimu kayode keita kehinde kelechi kemi kene kenechukwu khadija khadijatou
khady kwabena kwadwo kwaku kwakye kwame kwamena kwarteng kwasi kwateng kwesi kofi kojo kobina
kobby kodjo koffi kogbara kolade kolawole konadu konate kone konneh koomson koroma kosi
kosisochukwu kouadio kouakou kouame kouassi kudirat kuforiji kuku kumba kunle kusi kuti kwao ladi
lamin lamine lamptey lanre lansana lartey lasisi lateef lawal lekan lola lolade loretta lovett
luqman madu maduka mahamadou maiga makinde mallam mamadou mamadu mamah mamman mansaray mansour
mamie maryam matty marieme mariama mariatou mariatu mba mbaye mbah mbakwe mbye mbodj memuna
mensah mercy messan mfon micah minkah miracle mobolaji modibo modou modupe mohamadou mojisola
momodou momoh monday moriba moronke morolake mosunmola moyosore musa mustapha muinat muideen
muritala musah mutiu mutiat naa naana nafisatou nafissatou namadi nana ndeye ndiaye ndidi
ndubuisi nduka ndukwe ndukaku nduta ngozi ngum niang nii nike njie njoku njideka nkansah nketia
nkem nkechi nkechinyere nkemdilim nkiru nkiruka nkrumah nkwocha nna nnadi nnaemeka nnamdi nneka
nnedi nnenna nnenne nnennaya nnoli nonso nosa nosakhare nuhu nwabueze nwachukwu nwafor nwaiwu
nwakaego nwankwo nwanneka nwanyi nwaogu nweke nwobodo nwoke nwokedi nwokolo nwokoro nwosu nyameke
nyame nyarko nyarkoa nyong obafemi obaseki obasanjo obeng obi obiageli obiajulu obianuju
obichukwu obidi obinna obinze obioma obiora obong odinaka odion odogwu odoi odunayo odunlami
oduro oduya ofili ofon ofori ofosu ogbe ogbonna ogbonnaya ogechi ogechukwu oghene ogochi
ogochukwu ogonna ogu oguike ogunbanjo ogundipe ogunleye ogunlade ogunyemi ojo ojukwu okafor
okechi okechukwu okeke okereke okezie okiemute oko okoh okoli okon okonjo okonkwo okorie okoro
okorocha okoye okpala okpara okparaebo okunola okuneye okwuosa ola olabisi oladapo oladele
oladimeji oladipo olaide olajide olajumoke olakunle olalekan olamide olamilekan olanike olaniyan
olanrewaju olaoluwa olapade olasunkanmi olatunde olatunji olawale olayemi olayinka olga olisa
olisaemeka olu olubunmi olufemi olufunke olufunmilayo olugbenga olukayode olukemi olumide
olumuyiwa olusanya olusegun oluseyi olusola olutayo olutoyin oluwabunmi oluwadamilola oluwafemi
oluwakemi oluwaseun oluwaseyi oluwatobi oluwatoyin oluwatosin oluwaseyi omar omoh omobolanle
omolara omolade omololu omorodion omosede omotayo omotola omoyele omowunmi onanuga onochie onome
onu onuoha onwuka onwudiwe onyebuchi onyeka onyekachi onyekwere onyema onyemaechi onyinye
onyinyechi opara opeyemi opoku oppong ore orimolade orji osagie osaro osas osasu osaze osei
osemwegie oshin osita osinachi osinbajo osuji osundu otasowie otedola otoo otobong ousmane oumar
oumou owusu owusua oyebanji oyedele oyelaran oyelowo oyewole oyinda oyindamola oyin oyinkansola
ozioma pa papa patience peace pelumi perpetual praise precious prince princess prosper quaye
quansah quarshie queen rahmatu rakiya raheem ransome rasheed rasheedat rashidat rafiu remi ronke
rotimi rukayat sade safiatou safiya sagoe saidu saikou saidou salami salamatu salawu salimata
salimatou sambou samba sana sanni sani sanneh sanogo sanusi sarpong sarr satou sawaneh sawyerr
seck seedy seidu sekou segun sekyere senghor serwaa sesay sessou seun seydou seyi shade shagari
shehu shola shonekan sidibe siaka siddiq sillah sissoko sissay sola solape soji solomon somto
somtochukwu sonko soro soumah sowe sow suleiman sulaiman sumaila sunday sunkanmi suwaibatu sylla
taal tade tafa taiwo tamba tambajang tanimola tayo teju tejan tejumola tega temidayo temilola
temiloluwa temitayo temitope testimony tetteh thema thiam thioune tijan tijani titi titilayo
titilola tiwa tobe tobechukwu tobenna tobi tobiloba tochi tochukwu tokunbo tola tolani tolu
tolulope toluwani tomi tomiwa tope torkornoo tosin touray toure toyin traore tunde tunji turay
twumasi uba ubah uche uchechi uchechukwu uchenna uchendu udeh udo udoh udochi udoka udom uduak
ufuoma ugo ugochi ugochukwu ugonna ugwu uju ukaegbu ukamaka uko ukpong umaru umeh umoh unoma
urenna urhobo usman uwa uwaila uwem uyi uyai uzo uzoamaka uzochi uzodinma uzoma victory vivian
wale waziri wemimo wiafe wisdom wole wuraola yaa yakubu yahaya yankey yar yaw yawa yaya yeboah
yejide yemi yemisi yetunde yewande yinka yomi yusufu yusuf zainab zara zikora ziworitin zubby zulu
adjoavi afiwa akouete kossi kokou komla komlan mawuli sena selorm senyo sefakor dzidzor yayra
edudzi kekeli eyram elom makafui mawunyo delali abla aku akofa atsu etornam kafui kwashie lumumba
kabila tshisekedi tshimanga mbuyi ilunga kalala kabongo kasongo mukendi mutombo ngoy ngalula
mbombo kanku ntumba bukasa lukaku mbala nsimba nzuzi makiese nlandu kiala matondo mayele nkosi
bolingo bemba mobutu mwamba kapinga biaya ngandu ngoma nkulu mputu tshala badibanga kabeya
kanyinda kazadi luboya mulumba musoko fotso kamga nguema ndong mbarga atangana essomba etoo eto'o
biya fon tabi ngwa nfor awah che tata ngu achu ayuk enow tambe agbor mbu eyong ashu bih neba
nchang ndi suh fru fokou tchoupo tchuente talla djomo kenfack tsafack ngassa njoya moukoko mbappe
ekambi onana aboubakar bassogog
`
