/** Given and family names of Eastern, Southern and Northern Europe, without accents and in small letters. */
export const EASTERN_EUROPEAN = `
adamczyk adela adrianna agata agnes agnieszka aidas ainars aistė aivars aleksandar aleksander
aleksandr aleksandra aleksandrs aleksei aleksejs aleksey alena alenka alesia alexandru alexei
alexey alicja alina aliona aljona alla alona anastasia anastasija anastasiya anatol anatolie
anatoliy anatoly anca andras andre andreea andrei andrej andreja andrejs andrey andriana andriy
andris andrius andrzej aneta angelika anita anka anna antal antonina anton antoni ante anzhela
ardit arben arjan arkadiusz arlinda armend arnis artan arta artem artur arturas arturs arvydas
asen asta asya atanas aurel aurelia ausra avdiu balazs balogh barbara bartek bartlomiej bartosz
bata beata beatrice bekim bela benedek berisha besa besart besnik blagoj blazej blerim blerta
bogdan bogdana boguslaw bohdan bojan bojana boleslaw boris borislav borys bozena branislav branka
branko bratislav bronislaw bujar butkus calin camelia catalin catalina cecylia cezary chaban
chernenko cherniak cioban ciprian ciobanu claudiu codrut constantin corina cornel cornelia costel
costica cosmin cristian cristina csaba czarnecki czeslaw dace daciana dagmar dagmara daina
dainius dalia damian damir dan dana danail daniela danijel danijela danila danuta danylo daria
dariusz darius daryna davor deividas dejan delia denis denisa denys desislava deyan diana dimitar
dimitri dimitrov dimitrova dimitrios dinara dita dmitri dmitrii dmitrijs dmitry dmytro dobrin
dobromir dominik dominika donatas doina dorin dorina dorota dorel dovile draga dragan dragana
dragomir dragos drita driton dritan dubravka dudek dumitru dumitrescu dusan dwojak dzhana
dzhuliya edita edgars edita eduard egle elena elina elira eliza elona elton elvira elzbieta emil
emilia emilija emir endrit enver erika erion ermal eros ervin eugen eugenia eugeniusz eva evelina
evgeni evgenia evgeny ewa ewelina fatmir fatos feliks ferenc filip flavius florentina florian
florica florin flutura franciszek frantisek galina gabor gabriela gabriel gavril gazmend
gediminas genadi gennady genc gentian genti georgeta georgi georgescu georgiana geta gheorghe
gheorghita giedre giedrius gintaras gintare gligor gocha goran gordana grazyna grigore grzegorz
grzegorczyk guntis gyorgy gyula halina halyna hana hanna hanka harabin helena henryk henryka
horia horvat horvath hristo hristina hrytsenko hubert iacob iancu ieva ignat igor ihor ilda
ileana ilir iliana ilie iliescu ilija ilinca ilir ilona ilya ilze imre inese inga ingrid inna
ioan ioana ion ionel ionela ionescu ionut iosif irena irina irma iryna iskra istvan iulia iulian
iuliana iuri ivan ivana ivanka ivanov ivanova ivars ivaylo ivelina iveta ivo iwona izabela jacek
jadranka jadwiga jagoda jakub jan jana janek janis janina janos janusz jarek jarmila jaroslav
jaroslaw jasmina jaworski jekaterina jelena jerzy jevgenijs jiri joanna jolanta jonas josip jovan
jovana jozef jozsef julia julija julita juraj jurate juris jurga justas justyna kacper kamil
kamila kaminska kaminski kara karina karol karolina karolis kasia kaspars kastriot katarina
katarzyna kateryna kateřina katerina kazimierz kazlauskas kestutis khrystyna kinga kirill
klaudia klaudija klevis klodian kolev koleva kovac kovacs kovalchuk kovalenko kowalczyk kowalska
kowalski kozak kozlov kozlowska kozlowski krasimir krasniqi krasimira kravchenko kreshnik
kristaps kristina kristine kristjan krystian krystyna krzysztof ksenia ksenija kubiak kucera
kushnir kuzmenko laima laimute laszlo latchezar laura lavinia lazar lech lena lenka lenuta leonid
lesia leszek leticija lewandowska lewandowski lidia lidija liga lilia liliana lina linas liudmila
liviu ljiljana ljubica ljubomir loredana luan lubomir luca lucian luciana lucja lucyna ludmila
ludmyla ludwik luiza lukas lukasz lulzim lyubov lyudmila maciej maciek madalina magda magdalena
magdolna maja mykola malgorzata malwina marcel marcela marcin marek margareta margarita maria
marian mariana marianna maricica marija marijana marika marina marinela marinescu mariola marios
maris marita maritsa mariusz mariya marko marku marta martin martyna martynas maryna mate matei
matej mateusz matteo matyas mazur melania melinda mihaela mihai mihail mihaly mihov mikhail
miklos milan milana milena milica milos mindaugas mira mircea mirela mirjana miro miroslav
miroslaw mirosława mitko modestas monika moldovan muntean muresan mykhailo mykyta nadezhda nadia
nadiya narcis natalia natalija nataliia nataliya natalka natasa natasha natalya nela nelu nenad
neringa nevena nicolae nicoleta nicu nicusor nijole nikol nikola nikolai nikolaos nikolay
nikolett nikolina niko nina nora norbert novak novakova nowak nowakowska nowakowski nowicki oana
octavian oksana ola olaf olah olena oleg oleh oleksandr oleksandra oleksii oles olga olha oliwia
oliwier onufriy orest orsolya otilia ovidiu ozols ozolins pal palushi panait panagiotis papadakis
papadopoulos patrycja patryk paulina pavel pavlina pavlo pavol pawel petar peteris petko petar
petr petra petre petrenko petrescu petronela petrov petrova petru petrut petras pietrzak piotr
piotrowski plamen plamena popa popescu popov popova povilas pranvera predrag przemyslaw puiu
radek radka radmila radoslav radoslaw radu rafal raimonda raimonds raluca ramona ramune rares
rasa rastislav ratko remigiusz remus renata rimantas rita roksana roman romana romanas romeo
rosen rosica rostyslav roxana roza rozalia rumen rumyana rusu ruslan ruslana ruta ruzica ryszard
sabina sandor sandra sanda sandrija sanja sasa sasha saulius savchenko savu sebastian selma
serban serge sergei sergejs sergey sergij sergiu serhii serhiy sevda shevchenko shkelqim shpend
shpresa shqipe siarhei silva silviu silviya simona simonas sinisa skaidrite slavica slavka slavko
slawomir slobodan snezana snezhana sofija solveiga sorin sorina spas stan stancu stanciu
stanislav stanislava stanislaw stanislawa stanka stanoje stasys stavros stefan stefana stefania
stefanie stefka stela stelian stepan stjepan stoica stoyan stoyanov stoyanova suzana svetla
svetlana svetoslav svitlana sylwester sylwia szabo szilvia szymon szymanska szymanski tadas
tadeusz tamas tamara taras tatiana tatjana tatyana teodor teodora teresa tetiana tetyana tibor
tihomir todor todorov todorova tomas tomasz tomek toma tomislav toth traian tsvetan tsvetelina
tudor tunde tymoteusz ugis urszula ursula urban vaclav vadim vadym vaida valbona valdas valdis
valdet valentin valentina valeri valeria valeriu valeriy valeriya valery valmira vanya vasil
vasile vasilica vasilka vasyl vasylenko veaceslav vedran velichko veliko venelin venera
ventsislav vera veronika veronica veselin veselina vesna vetka victoria vida viktor viktorija
viktoria viktoriya vilma vincas viorel viorica virgil virginija visar vita vitalie vitalij
vitalijs vitaliy vitaly vjosa vlad vladimir vladislav vladyslav vojtech volodymyr vyacheslav
waclaw waldemar wanda wasyl weronika wieslaw wieslawa wiktor wiktoria wioletta witold wladyslaw
wojciech wojciechowska wojciechowski wojcik wozniak yana yanka yaroslav yaroslava yefim yelena
yevhen yevheniia yevgeny yordan yordanka yulia yuliia yuliya yuri yuriy yury yveta zbigniew
zdenek zdenka zdravko zdzislaw zelenko zhana zhanna zhelyazko zhivko zhivka zielinska zielinski
zigmas zita zivile zlata zlatan zlatko zofia zoltan zora zoran zorica zsolt zsofia zsuzsanna
zuzana zuzanna zydrunas zygmunt hoxha shehu gjoka gashi hoti kelmendi bytyqi morina thaci
haradinaj prifti dervishi kola leka marku meta muca rama xhafa zeqiri lleshi elezi zogu doda cela
dashi halili kryeziu
petersen jensen hansen nielsen larsen andersen johansson andersson karlsson nilsson eriksson
lindqvist lindstrom berg bergstrom svensson gustafsson virtanen korhonen makinen nieminen haugen
olsen kristoffersen sven ingrid astrid bjorn lars anders henrik mikko jukka matti giovanni
giuseppe francesca giulia marco matteo luca alessandro alessandra paolo chiara rossi russo
ferrari esposito bianchi romano colombo ricci conti bruno moretti greco costas dimitra eleni
giannis konstantinos nikos vasiliki yannis panayiotis georgiou charalambous ioannou christodoulou
schmidt schneider fischer weber meyer wagner becker schulz hoffmann klaus jurgen gunther dieter
uwe heike pierre jean jacques francois francoise camille lefebvre moreau dubois laurent michel
bernard dupont leroy girard thierry philippe pascal delphine sylvie helene celine amelie
immaculee jeanne marie claudine chantal solange odette bernadette espérance josephine clementine
`
