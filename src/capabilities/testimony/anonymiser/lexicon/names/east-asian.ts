/** Given and family names of East and South-East Asia, without accents and in small letters. */
export const EAST_ASIAN = `
abaya abdillah abigael abraham adi aditya agus agung ahn ai aiko aileen airah aki akihiko akira
akiko alagao althea amparo amporn anan analyn andi andini ang angelito anh aniceto anong
antoinette anuwat apinya aquino ari arief arisa arlyn arnel arroyo arthit arturo asako asami asif
astuti asuka aung aya ayako ayu ayumi bae baek bai bambang banaag bao bao-yu basilio batbayar
batista bayani bautista bayu belen benigno benjie bich bing binh bo bolor bolormaa boon boonsri
boun bounmy budi bui bunga bunthoeun byung caguioa cai cao carandang carmela castillo catacutan
cempaka cha chae chaiwat chaiya chalermchai chan chanda chandara chang channary chantha
chanthavong chao charnchai chatchai chau chayan che chea cheah chen cheng cheong cheong-ho chenda
cheung chew chhay chi chia chian chiang chie chieko chien chin ching chinh chinzorig chisato chit
chiu cho choe choi chong chongsuk chotika chow choy chu chua chuan chul chun chung chuong chunhua
cici citra conchita corazon cruz cuc cuenca cui cuong dae dagohoy dai daisuke daiki dalisay dang
danilo dao daoud dara dat datu davaa dela delfin delos deng deni dewi dewantara dian diep diem
ding dinh dimaculangan dina divina djoko do doan dolgor dominador dong dorj dorjee du duan duc
dulce dung duong duy duyen dwi dyah edgardo eduardo efren eiji eiko eka eko elpidio elvie emi
emiko emman enkhbat enkhtuya erdene erlinda ernesto estrella estrellita etsuko eun eun-ji
evangelista fajar fang fan felicidad felipe fely feng fen fengying ferdinand ferdie filipina
fitri florante fu fujimoto fujita fujiwara fumiko fung gan ganbold ganbaatar gao garcia ge genaro
geng gerel gilbert gina ginto glenda gloria goh gong gonzales gu guan gunawan guo gwon ha hadi
hae hai hai-yen hakim han hana hanako hang hanh hao hara hari hartini hartono haruka haruki
haruna haruto hasegawa hasina hayashi he hein helmi hendra heng heni heo herlina herlinda hien
hieu hideki hideo hidayat hikari hin hiro hiroko hiromi hiroshi hiroyuki hisako hitomi hlaing
hnin ho hoa hoai hoan hoang hong honghui horn hou hsiao hsieh hsu htet htay htoo htun htwe hu hua
huan huang hue hui huimin hung huong huy huyen huynh hwa hwan hwang hyejin hyeon hyun hyunwoo
iain ichiro ida idul ikeda ilagan iligan imelda inah indah indra ines inthavong intan ishii
ishikawa isko ito iwasaki jae jaehyun jae-won jaidee jang jasmin jasmine jatupon jayson jee jeff
jennylyn jeong jerico jesusa ji jia jian jiang jiahui jianguo jianhua jie jiho jihoon jihye jimin
jimenez jin jinda jing jing-yi jinghua jinky jinwoo jiraporn jirawat jiro jisoo jiwoo joko jomar
jonel joo joon joselito josefina jovelyn ju juan juanito jun jung junjie junko juliet juntao kai
kaito kalaya kamon kamol kanchana kang kannika kaori karlo kartika kasem kato katsumi kawamura
kayo kazuki kazuko kazuo kei keiko keita ken kenji kenta keo kha khaing khalon khamla khampha
khan khang khanh khanthavong khay khem kheng khin khine khoa khoi khong khun khurelbaatar kiet
kieu kim kimhong kimiko kimura kin kitti ko kobayashi koh koichi koji kong kosal krisna kris
kritsada ku kuan kuang kumiko kun kung kuok kusuma kwan kwok kwon kyaw kyi kyoko kyung lai lagman
lam lan lao larasati lau law lay le leandro lee lei lek leng leung leuk leticia lestari li liang
liao licayan lien ligaya lih lim lin ling linh liu liwanag lo loan loi long longxiang lou louie
lu luan lui luna lung luningning luo luong luu luzviminda luz lwin ly lyn ma macapagal madrigal
magbanua magsaysay magno mahinay mai maiko maj makoto malai malee malinee manabu manalo mananquil
mangahas manh mao maribel maricel maricris marilou marisol maritess marites maria marvin masako
masaki masaru mateo matsuda matsui matsumoto maung maya mayumi mee megawati mei meili melchor
mendoza meng michiko midori mie mika miki mikiko mila min mina minami ming minh minjun minji
minjae mira miyamoto miyazaki miyoung moe moh momoko mon mong monkhbat moon mu mulyadi mulyani
munkh muniroh my myat myint myo myung na nagai nai nakagawa nakamura nam nampueng nan nana nanako
nandar naoko naoki naomi narong naruedee nattapong natthida naw ne nelia nene nening neng ngan
nghia ngo ngoc nguyen nguyet nha nham nhat nhi nhu nhung ni niam nicanor niko nilar nimol ning
ninh nita nittaya nobuko noi nok nomura nong noppadon norberto noriko norlaila norma noy nualnong
nugraha nui nunta nurhayati nurul nwe nyein nyan nyi nyo ocampo oh okada okamoto ong oo oogii
ortega osamu oyun oyunchimeg oyuna pacquiao padilla pae pai pailin pak pan pang pangilinan panit
panyu parichat park pascual patcharin pathana pe pei peng penh perlita petchara pham phan
phanthavong phat phay phet phi phil phon phong phoukhong phu phuc phung phuong phuong-anh
phuong-linh phyo phyu ping pich piti pitak piyada pomo poon pornthip prabowo pranee prapa prasert
prawit preecha purificacion purwanto puspita putra putri pyae qi qian qiang qiao qin qing qiu qu
quach quan quang que qui quiambao quoc quy quyen quynh raden rahayu ramil ramon ratana ratanak
rath rathana ratih ratna rattana ravy recto reiko remedios ren renato resurreccion reyes reynaldo
reza rhodora rin rina rini rith ritsuko rizal rizky roberto rochelle rodel rodelio rodolfo
rodrigo rogelio romulo rosalinda rosario roshan rotha rowena rui ruixin ruo rufina ryo ryoko
sachiko saito sakai sakura sale salazar salonga saksit samart samnang samphan san sang santi
santoso santos saowalak sari sarun sasaki sasitorn satoko satoshi sawat sayaka sayuri se sean
sengdao seo seok seol seong seoyeon setiawan setsuko shan shang shao shen sheng sherylyn shi
shigeru shih shimizu shin shinji shinichi shinobu shirley shizuka sho shoji shu shui shun shwe si
sia sidek siew sim simatupang sin singson sing siriporn sirirat sirikit siti sivilay so soe soh
sok sokha sokhom soklin soledad somboon somchai somphone somporn somsak son song songkran sook
soon soon-ja sopheap sophal sophea soriya sota sovann su suarez suda sudarto suharto suhartini
suk sukanya sukarno suksan sumalee sumiko sun sung sunisa sunthorn suparat supaporn suparman
surapong surat susanti susilo sutrisno suu suwanna suyin suzuki sy sylvaine syarif ta tae
taehyung taeyang tai taiki takahashi takako takashi takeda takeshi takumi tam tamaki tan tanaka
tang tao taro tatsuya tay teh teo teodoro teresita terue tet tetsuya tha thach thai thamrong than
thandar thang thanh thanom thant thao thapa thaw thawatchai thein theng thi thida thien thieu
thin thinh thiri thitima tho thong thongchai thongkham thu thuan thuc thuong thura thuy thuyen
tia tian tianyi tien tieng tiew tim ting tinh tin to toan toda tomas tomoko tomoya ton tong
torres toshiko toshio tou tra trai tram tran trang tri triet trinh trisna trong tru truc trung
truong tsai tsang tsao tse tsend tseng tserendorj tsetseg tsui tsuyoshi tu tuan tuazon tun tung
tuy tuyen tuyet tzu uchida ueda undarmaa unyamanee uyanga van vang vanh vann vannak vanna
verawati vi vicente vichea victorino vien viet villanueva vilay vinh virgilio viriya virote visal
vo vong vorn vu vuong vy wachara wagyu wahyu wai wan wang wanida wanphen waraporn wardi wati
watanabe watchara wayan wei weiwei wen wendell wenjing widodo wijaya wilai winai windi winston
wira wirat wiwat wong woo woon worawut wu wulan wuttichai xi xia xian xiang xiao xiaohong xiaoli
xiaoling xiaoming xiaoyan xie xin xing xinyi xiong xiu xiuying xu xuan xue yai yam yama yamada
yamaguchi yamamoto yamashita yan yang yanti yao yap yasuko yasuo yasushi ye yee yen yeoh yeon
yeung yi yim yin ying yiu yiming yingying yoko yong yong-soo yongjun yoo yoon yoshi yoshida
yoshiko you youngjae youngmi young-hee yu yuan yuanyuan yudi yue yui yuka yukari yuki yukiko yuko
yulia yumi yun yung yunita yupa yuri yusuke yutaka yuto yuxin zahara zaw zayar zeng zenaida zhai
zhan zhang zhao zhen zheng zhi zhong zhou zhu zhuang zin zou
`
