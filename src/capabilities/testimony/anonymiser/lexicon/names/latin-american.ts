/** Given and family names of Latin America, Spain and Portugal, without accents and in small letters. */
export const LATIN_AMERICAN = `
abelardo abigail abreu acevedo acosta adalberto adan adela adelaida adelina adolfo adrian adriana
afonso agapito agostinho agudelo aguayo aguiar aguilar aguilera aguirre agustin agustina aida
alamo alarcon alba alberto albuquerque alcantara alcides alejandra alejandro alejo alencar
alessandra alexandra alexis alfaro alfonsina alfonso alfredo alicia almeida almonte alondra
alonso altagracia alvarado alvares alvarez alves alvaro alzira amador amalia amanda amaral amaya
amelia americo amparo ana anabel anaya anderson andino andrade andrea andres andreia angel angela
angelica angelina angelo angie anibal anselmo antonia antonio antunes aparecida apaza aquino
arango araujo araya arce arcila ardila arellano arevalo ariana arias ariel arlindo armando
armijos arnaldo arroyo arruda arteaga artigas arturo ascencio assis astudillo asuncion augusta
augusto aurelio aurora ayala azevedo azucena baca baez bahena ballesteros balbino banderas
baptista baquero barbosa barragan barrera barreto barrientos barrios barros basilio bastos
batista bautista beatriz bedoya becerra belen bello beltran benavides benedita benitez benito
benjamin berenice bermudez bernal bernarda bernardo berta betancourt betancur bezerra bianca
blanca blanco bolanos bolivar bonilla borges borja botelho braga brandao bravo brayan brenda
brigida briseno brito bruna bruno bueno bustamante bustos caballero cabral cabrera caceres
caetano caicedo caio calderon calle calixto calvo camacho camargo camila camilo campos candelaria
candido cano cantu caraballo cardenas cardona cardoso cardozo caridad carina carla carlos carlota
carmela carmelo carmen carmona carneiro caro carolina carranza carrasco carreno carrera carrillo
carrion carvajal carvalho casas castaneda castano castellanos castilho castillo castro catalina
catarina cavalcante cavalcanti ceballos cecilia celestina celestino celia celina celso cerda
cervantes cesar cespedes chacon chagas chalco chamorro chaparro chavarria chaves chavez chaviano
chimbo choque cicero ciro clara clarice clarisa claudia claudio cleide clemente cleusa clotilde
coelho colque concepcion conceicao condori consuelo contreras cordeiro cordero cordoba cordova
corina cornejo coronado coronel correa correia cortes cortez corvalan cosme costa coutinho crespo
cristiane cristian cristiano cristina cristobal crisanto cruz cuellar cuenca cuevas cunha
custodio dagoberto daiane daisy dalva damaris damaso damiana daniela danilo danny darcy dario
davila dayana debora deise delfina delgado delia denilson denise desiree deyanira diana dias diaz
diego dilma dimas diogo dionisio djalma dolores dominga domingo domingos domingues dominguez
donaldo donato dora doralice dos dorotea duarte dulce dulcinea duque duran echeverri echeverria
eder edgar edgardo edilson edison edith edivaldo edmundo edna edson eduarda eduardo edwin efrain
eladio elba elcio eleazar elena elenice eleonora eliane elias eliana elida eligio eliseo elisa
elisabete elizangela elizabet eloisa eloy elsa elvia elvira elza emerson emilia emiliano emilio
encarnacion enrique enriqueta epifanio erazo erica erick erika ermelinda ernestina ernesto
escalante escobar escobedo esmeralda espejo esperanza espinal espinosa espinoza espirito esposito
esquivel estefania estefany esteban estela estevez estrada estrella etelvina eugenia eugenio
eulalia eunice eusebio eva evandro evaristo evelyn everaldo ezequiel fabian fabiana fabiano fabio
fabiola fabricio fagundes fajardo farfan farias fatima fausto federico felicia feliciano felicita
felipa felipe felix fermin fernanda fernandes fernandez fernando ferraz ferreira ferrer ferro
fidel fidelina fierro figueiredo figueroa filho filomena flavia flavio flor florencia florencio
flores florinda fonseca fontes fortunato fraga francisca francisco franco franklin freddy freire
freitas freddy froilan fuentes fuenzalida furtado gabriela gabriel galarza galeano galindo
gallardo gallegos galvan galvao galvez gamboa gamez garcia garces garrido garzon gaspar gaston
gaviria genaro generosa genesis genoveva georgina geovanny geraldo gerardo german geronimo gerson
gertrudis gil gilberto gilda gilmar gilson gimenez gina giovani giraldo gisela giselle gislaine
gladys glenda gloria godoy goes gois gomes gomez gonzaga gonzales gonzalez gonzalo gouveia gracia
graciela graciele grajales granados griselda guadalupe guaman guedes guerra guerrero guevara
guido guilherme guillen guillermo guillermina guimaraes gustavo gutierrez guzman haroldo hector
heitor helder helena helio heloisa henao henrique henriques heraldo heredia heriberto herlinda
hermelinda hermes hermosillo hernan hernandes hernandez herrera hidalgo higinio hilario hilda
holguin honorio horacio hortencia huaman huamani huanca huerta hugo humberto hurtado ibanez
ibarra ignacia ignacio ildefonso ileana imelda inacio inca indira ines inez ingrid iolanda iraci
iracema irene iris irma isaac isabel isabela isaias isaura isidora isidro ismael israel italo
itzel ivan ivana ivete ivone ivonne izabel izquierdo jacinta jacinto jacqueline jacira jaime jair
jairo janaina jandira janeth jaqueline jaramillo javier jefferson jenifer jenny jeremias jeronimo
jerson jessica jesus jhon jhonatan jimena jimenez joana joao joaquim joaquin joaquina joel johana
johanna jonas jonathan jordana jorge jose josefa josefina joselito josiane josue jovita juana
juan juarez julian juliana juliane juliano julieta julio junior jurado jussara justina justino
justiniano kaique karen karina karla karol katia katty kelly kenia kevin kimberly laercio lagos
laila lamas lara larissa latorre laura laureano lautaro lazaro leal leandro leao leandra leidy
leiva leite leiton lemos lemus lenilda leon leonardo leonel leonor leonora leopoldo leticia
lezama lia lidia ligia lilia liliam lilian liliana lima lina linares lindalva lino lisandro
lisbeth lissette livia lizeth lizbeth llanos loaiza londono lope lopes lopez lorena lorenzo
lourdes lozano luana lucas luceli lucero lucia luciana luciano lucila lucilene lucimara lucrecia
lucio luis luisa luiz luiza lujan luna lupe luz mabel macarena macedo machado macias madrigal
mafalda magalhaes magali magaly magda magdaleno maia maicon maidana maite maldonado malena mamani
manoel manrique mansilla manuel manuela mara maradona marcela marcelino marcelo marcia marcio
marco marcos margarita margarida maria mariana mariano maribel maricarmen maricela mariela
marilene marilia marilu marilza marin marina marino mario marisa marisela marisol maritza marlene
marleny marlon marquez marroquin marta martin martina martinez martinho martins mascarenhas mata
mateo mateus matheus matias matilde mauricio maura mauro maximiliano maximo maya mayra medeiros
medina mejia melendez melgar melisa mello melo mena mendes mendez mendieta mendonca mendoza
meneses menezes mercado mercedes merino mesa meza micaela miguel mijares milagros milena milton
minerva mirella miranda mireya miriam mirta moises molina monica monroy montano monteiro montero
montes montenegro montoya mora moraes moraga morais morales moran moreira moreno morillo mosquera
mota moura moya muniz munoz murcia murillo myriam nadia naranjo narciso narvaez nascimento
natalia natanael natividad navarrete navarro nazaret nazario negrete nelida nelly nelson nereida
nestor neuza neves neyra nicanor nicolas nicolasa nidia nieto nieves nilda nilson nilton nivia
noelia noemi nogueira noguera nolasco norberto norma norman novaes novoa nubia nunez nunes nuria
obando obdulia ocampo ocana ochoa octavio odalys odilia ofelia olarte olga oliva olivares
oliveira olivera olivia olmedo olmos omaira omar onofre ordonez orellana orlando orozco ortega
ortiz oscar oseas osorio osvaldo oswaldo otavio otero othon oviedo oyarzun pablo pacheco padilla
paez palacios palma palomino paloma pamela pantoja paola paolo paredes parra pascual pascuala
pastora patino patricia patricio paula paulino paulo paz pedraza pedro pedrosa peixoto pelaez
pena penaloza penteado peralta perdomo pereira perez perla pessoa petrona petronila piedad pilar
pimentel pimenta pina pineda pinheiro pinho pinto pinzon pires plata plinio poblete polanco poma
ponce porfirio porras porto portela posada prado preciado prieto priscila puente puentes pulido
quezada quinones quintana quintanilla quintero quiroga quiros quispe rafael rafaela raimunda
raimundo ramalho ramirez ramiro ramon ramona ramos rangel raquel raul raymundo rebeca rebecca
rebolledo refugio regina reginaldo regis reina reinaldo reis renan renata renato rendon restrepo
reyes reyna reynaldo reynoso ribeiro ricardo rigoberto rincon rios rita rivadeneira rivas rivera
riveros roa robert roberta roberto robinson robles rocha rocio roca rodas rodolfo rodrigo
rodrigues rodriguez rogelio rogerio rojas roldan romario romero romina romulo roque rosa rosales
rosalba rosalia rosalinda rosangela rosana rosario rosaura roseane roseli rosendo rosilene
rosimeire rosio rozana ruano ruben rubens rubio rueda rufino ruiz rute ruth saavedra sabrina saez
salas salazar salcedo saldana salgado salinas salome salvador samanta samuel sanabria sanches
sanchez sandoval sandra sandro santa santana santander santiago santillan santos saraiva saray
sarmiento sastre saul sebastian sebastiana segovia segundo segura selene selma sepulveda serafin
serrano sergio severino severo sheila sierra silas silva silvana silveira silverio silvestre
silvia silvina silvino simao simoes simon simone simona siqueira siviero soares socorro sofia
soledad solis solano soler solange sonia soraya soria sosa sotelo soto sotomayor souza sousa
suarez susana suyapa tabares taciana tafur talita tamayo tapia tarcisio tarqui tatiana tavares
tavera teixeira tejada tejeda tellez teodora teodoro teofilo teresa teresinha thiago tiago ticona
tirado tito toledo tomas tomasa toro torres torrico toscano tovar trejo trigo trinidad tristan
trujillo ubaldo ugarte ulises ulloa urbano urbina uriarte uribe urrego urrutia ursula vaca
valadares valdes valdez valdivia valencia valentin valentina valenzuela valeria valerio
valladares valle vallejo vanegas vanessa vaquero vargas varela vasconcelos vasquez vazquez vega
velasco velasquez velazquez velez venegas venancio vera veras vergara veronica vicente vicenta
victor victoria vidal vieira viera villa villacis villagomez villalba villalobos villanueva
villarreal villegas vilma vinicius viola violeta virginia virgilio viviana vladimir wagner waldo
walter wanda wanderley washington wellington wendy wilber wilder wilfredo wilmer wilson wilton
ximena xiomara xavier yadira yamila yamileth yaneth yanez yanina yanira yaqueline yara yaritza
yenny yesenia yesica yessenia ynes yohana yolanda yuliana yuri yurani zacarias zaida zambrano
zamora zamudio zapata zarate zavala zea zelaya zenaida zepeda zilda zoila zoraida zulema zulma
zuluaga zuniga
`
