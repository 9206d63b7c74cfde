/** Hospitals by the names that people use, where no word beside them says that they are one. */
export const HOSPITALS = `
addenbrooke's, addenbrookes, aintree, alder hey, alderhey, airedale, arrowe park, barts, bart's,
basildon and thurrock, birmingham city hospital, birmingham heartlands, blackpool victoria,
bradford royal infirmary, bri, broomfield, castle hill, central middlesex, charing cross hospital,
chase farm, chelsea and westminster, city hospital, conquest, countess of chester, craigavon area,
croydon university, cumberland infirmary, darent valley, derriford, diana princess of wales,
dorset county, ealing hospital, evelina, east surrey, fairfield general, frenchay, freeman,
frimley park, frimley, furness general, gartnavel, george eliot, glangwili, glenfield, good hope,
great ormond street, great western, guy's, guys, guy's and st thomas', guys and st thomas,
hairmyres, hammersmith hospital, harefield, heartlands, hinchingbrooke, homerton, huddersfield
royal, hull royal, hull royal infirmary, ipswich hospital, jimmy's, james cook, james paget,
jessop wing, jessops, the jessop wing, john radcliffe, the jr, kettering general, king george's,
kings college hospital, king's, kings, king's college, king's college hospital, king's mill, kings mill, kingston
hospital, leeds general infirmary, lgi, leicester general, leicester royal, leicester royal
infirmary, leighton hospital, lewisham hospital, lincoln county, lister hospital, london chest,
luton and dunstable, the l&d, l&d, maelor, manchester royal, manchester royal infirmary, mri
manchester, manor hospital, mater hospital, mayday, medway maritime, milton keynes general,
monklands, moorfields, morriston, musgrove park, new cross hospital, newham general, newham
university, ninewells, norfolk and norwich, north manchester general, north mid, north middlesex,
north tees, northern general, northwick park, northumbria, nuffield, papworth, pilgrim hospital,
pinderfields, poole hospital, prince charles, princess alexandra, princess anne, princess of
wales, princess royal, queen alexandra, queen charlotte's, queen elizabeth, queen mary's, queen's
medical centre, queens medical centre, queens med, qmc, queen square, queen victoria, queen's
hospital, queens romford, raigmore, rotherham general, royal albert edward, royal berks, royal
berkshire, royal blackburn, royal bolton, royal bournemouth, royal brompton, royal cornwall, royal
derby, royal devon and exeter, royal free, the royal free, royal glamorgan, royal gwent, royal
hallamshire, hallamshire, royal infirmary, royal lancaster, royal liverpool, royal london, the
royal london, royal marsden, the royal marsden, royal oldham, royal preston, royal shrewsbury,
royal stoke, royal surrey, royal sussex, royal united, royal victoria, royal victoria infirmary,
rvi, russells hall, salford royal, salisbury district, sandwell, scarborough general, scunthorpe
general, selly oak hospital, singleton, south tyneside, southampton general, southend hospital,
southmead, springfield, st george's, st georges, st helier, st james's, st james', st jimmy's, st
luke's, st lukes, st mary's, st marys, st peter's, st richard's, st thomas', st thomas's, st
thomas, tommies, st tommy's, stepping hill, stobhill, stoke mandeville, sunderland royal, tameside
general, the christie, the liverpool women's, liverpool women's, the whittington, whittington,
torbay, trafford general, university hospital coventry, university hospital lewisham, university
hospital of wales, the heath hospital, victoria infirmary, walsall manor, walton centre,
warrington hospital, watford general, west cumberland, west middlesex, west mid, west suffolk,
western general, weston general, wexham park, whiston, whipps cross, whips cross, william harvey,
worcestershire royal, worthing hospital, wrexham maelor, wycombe general, wythenshawe hospital,
yeovil district, york hospital, ysbyty gwynedd, ysbyty glan clwyd
`

/** Employers, charities, collectors of debts and others that people name. */
export const ORGANISATIONS = `
accession, action for refugees, adecco, advicenow, aldi, amazon, argos, arriva, asda, b&m, bail
for immigration detainees, barnardo's, barnardos, bevan brittan, big issue, british red cross,
burger king, capita, capquest, caritas, ccs collect, city sprint, clearsprings, clear springs,
compass group, costa, co-op, crisis, cwh, deliveroo, dhl, doctors of the world, evri, first bus,
freedom from torture, g4s, go ahead, gooutdoors, greggs, helen bamford foundation, helen bamber
foundation, hermes, hestia, home bargains, hope for justice, iceland foods, intrum, iss, jcwi, jd
sports, just eat, kalayaan, kfc, lidl, lowell, lloyds bank, barclays, hsbc, natwest, santander,
monzo, marks and spencer, maternity action, mcdonald's, mcdonalds, mears, medact, migrant help,
migrants organise, mitie, moorcroft, morrisons, national express, next plc, nhs professionals,
ocado, pact, pizza hut, poundland, praxis, pret a manger, pret, primark, randstad, red cross,
refugee action, refugee council, right to remain, royal mail, ryanair, safe passage, sainsbury's,
sainsburys, salvation army, samaritans, serco, shelter scotland, sodexo, sports direct, st
mungo's, st mungos, starbucks, stagecoach, subway, superdrug, tesco, tfl, the children's society,
the salvation army, uber, uber eats, unison, unite the union, vodafone, waitrose, wetherspoons,
wilko, wincanton, yodel, napier barracks, yarl's wood, yarls wood, harmondsworth, colnbrook,
dungavel, brook house, campsfield, morton hall, bibby stockholm, wethersfield, penally, jobcentre,
langley house trust, nacro, emmaus, asylum aid, asylum matters, city of sanctuary, southall black
sisters, iranian and kurdish women, latin american women's rights service, lawrs, ikwro, rainbow
migration, micro rainbow, body and soul, terrence higgins trust
`

/** Faiths and churches: with a place they make a small circle. */
export const FAITHS = `
adventist, agnostic, ahmadi, ahmadiyya, alevi, anglican, apostolic, atheist, baha'i, bahai,
baptist, buddhist, catholic, christian, church of pentecost, coptic, copt, druze, evangelical,
hindu, jain, jehovah's witness, jehovahs witness, jehovah witness, jew, jewish, methodist, mormon,
muslim, moslem, orthodox, pentecostal, protestant, quaker, rastafarian, rasta, redeemed church,
salvationist, seventh day adventist, shia, sikh, sufi, sunni, yazidi, yezidi, zoroastrian, born
again
`
