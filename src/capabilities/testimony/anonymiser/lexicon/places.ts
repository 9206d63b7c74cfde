/** Cities, towns and large villages of the United Kingdom, with the parts of cities that people name as home. */
export const TOWNS = `
aberdare, aberdeen, abergavenny, aberystwyth, accrington, acton, addlestone, airdrie, aldershot,
alfreton, alloa, alnwick, altrincham, amersham, andover, antrim, arbroath, arnold, ashford,
ashington, ashton-under-lyne, aylesbury, ayr, banbury, bangor, banstead, barnet, barnsley,
barnstaple, barrow, barrow-in-furness, barry, basildon, basingstoke, bath, bathgate, batley,
bearsden, beccles, bedford, bedlington, bedworth, beeston, belfast, bellshill, belper, berwick,
beverley, bexhill, bexley, bexleyheath, bicester, biddulph, bideford, billericay, billingham,
bilston, birkenhead, birmingham, bishop auckland, bishop's stortford, blackburn, blackpool,
blaydon, bletchley, blyth, bodmin, bognor regis, bognor, bolton, bootle, borehamwood, boston,
bournemouth, bracknell, bradford, braintree, brentwood, bridgend, bridgnorth, bridgwater,
bridlington, brierley hill, brighouse, brighton, bristol, brixham, bromsgrove, burgess hill,
burnley, burton, burton upon trent, bury, bury st edmunds, buxton, caerphilly, camberley,
camborne, cambridge, cannock, canterbury, canvey island, cardiff, carlisle, carmarthen,
castleford, caterham, chadderton, chatham, cheadle, chelmsford, cheltenham, chesham, cheshunt,
chester, chesterfield, chester-le-street, chichester, chippenham, chorley, christchurch,
cirencester, clacton, clacton-on-sea, cleethorpes, clydebank, coalville, coatbridge, colchester,
coleraine, colwyn bay, congleton, consett, corby, cosham, coventry, cowes, cramlington, craigavon,
crawley, crewe, cromer, crosby, crowborough, cumbernauld, cwmbran, darlington, dartford, darwen,
daventry, deal, derby, dereham, derry, dewsbury, didcot, doncaster, dorchester, dorking, dover,
driffield, droitwich, dronfield, dudley, dumbarton, dumfries, dundee, dunfermline, dunstable,
durham, east grinstead, east kilbride, eastbourne, eastleigh, ebbw vale, eccles, edinburgh, egham,
elgin, ellesmere port, ely, enniskillen, epping, epsom, esher, evesham, exeter, exmouth, falkirk,
falmouth, fareham, farnborough, farnham, farnworth, felixstowe, fleet, fleetwood, folkestone,
fraserburgh, frome, gainsborough, galashiels, gateshead, gillingham, glasgow, glenrothes, glossop,
gloucester, godalming, golborne, goole, gosport, grangemouth, grantham, gravesend, grays, great
yarmouth, greenock, grimsby, guildford, guisborough, halesowen, halifax, haltwhistle, hamilton,
harlow, harpenden, harrogate, hartlepool, harwich, haslingden, hastings, hatfield, havant,
haverfordwest, haverhill, hayes, haywards heath, heanor, hebden bridge, hemel hempstead, hemel,
henley, hereford, hertford, hessle, hexham, heysham, high wycombe, hinckley, hitchin, hoddesdon,
holyhead, horley, horsham, hove, hoylake, hucknall, huddersfield, hull, hungerford, huntingdon,
hyde, ilfracombe, ilkeston, ilkley, immingham, inverness, ipswich, irvine, jarrow, johnstone,
keighley, kendal, kenilworth, kettering, kidderminster, kidlington, kilmarnock, king's lynn, kings
lynn, kingswinford, kirkby, kirkcaldy, kirkintilloch, knaresborough, knutsford, lancaster, larne,
launceston, leamington spa, leamington, leatherhead, leeds, leek, leicester, leigh, leighton
buzzard, letchworth, lewes, leyland, lichfield, lincoln, lisburn, littlehampton, liverpool,
livingston, llandudno, llanelli, long eaton, loughborough, loughton, louth, lowestoft, ludlow,
luton, lymington, lytham, macclesfield, maidenhead, maidstone, maldon, malvern, manchester,
mansfield, margate, market harborough, marlow, matlock, melton mowbray, merthyr tydfil, merthyr,
middlesbrough, milton keynes, minehead, mirfield, mold, morecambe, morley, morpeth, motherwell,
musselburgh, nantwich, neath, nelson, newark, newbury, newcastle, newcastle upon tyne,
newcastle-under-lyme, newhaven, newmarket, newport, newquay, newry, newton abbot, newton aycliffe,
newtown, newtownabbey, newtownards, normanton, northallerton, northampton, northwich, norwich,
nottingham, nuneaton, oakham, oldbury, oldham, omagh, ormskirk, ossett, oswestry, otley, oxford,
padstow, paignton, paisley, penarth, penicuik, penrith, penzance, perth, peterborough, peterhead,
peterlee, plymouth, pontefract, pontypool, pontypridd, poole, port talbot, portadown, portsmouth,
potters bar, poulton, prescot, preston, prestwich, prestatyn, pwllheli, radcliffe, ramsgate,
rawtenstall, rayleigh, reading, redcar, redditch, redhill, redruth, reigate, renfrew, retford,
rhondda, rhyl, rickmansworth, ripley, ripon, rochdale, rochester, romsey, rotherham, royston,
rugby, rugeley, runcorn, rushden, rutherglen, ryde, saffron walden, st albans, st andrews, st
austell, st helens, st ives, st neots, sale, salford, salisbury, saltash, sandbach, sandwich,
scarborough, scunthorpe, seaford, seaham, selby, sevenoaks, sheerness, sheffield, shipley,
shirley, shoreham, shrewsbury, sidmouth, sittingbourne, skegness, skelmersdale, skipton, sleaford,
slough, smethwick, solihull, south shields, southampton, southend, southend-on-sea, southport,
spalding, spennymoor, stafford, staines, stalybridge, stamford, stanley, staveley, stevenage,
stirling, stockport, stockton, stockton-on-tees, stoke, stoke-on-trent, stourbridge, stowmarket,
stranraer, stratford-upon-avon, strood, stroud, sudbury, sunderland, sutton coldfield,
sutton-in-ashfield, swadlincote, swanage, swanley, swansea, swindon, swinton, tadley, tamworth,
taunton, telford, tewkesbury, thetford, thornaby, tilbury, tipton, tiverton, todmorden, tonbridge,
torquay, totton, trowbridge, truro, tunbridge wells, uckfield, ulverston, urmston, uxbridge,
wakefield, wallasey, wallsend, walsall, waltham cross, walton-on-thames, warminster, warrington,
warwick, washington, waterlooville, watford, wednesbury, wednesfield, wellingborough, welwyn,
welwyn garden city, west bromwich, westhoughton, weston-super-mare, weymouth, whitby, whitehaven,
whitley bay, whitstable, wickford, widnes, wigan, wigston, willenhall, wilmslow, winchester,
windsor, winsford, wisbech, witham, witney, woking, wokingham, wolverhampton, wombwell, worcester,
workington, worksop, worthing, wrexham, yate, yeovil, york, ystradgynlais
`

/** London's boroughs and places, and neighbourhoods of other cities. */
export const DISTRICTS = `
abbey wood, acton, archway, anerley, balham, barking, barkingside, barnes, barnsbury, battersea,
bayswater, beckenham, beckton, bellingham, belmont, belsize park, belvedere, bermondsey, bethnal
green, blackheath, bloomsbury, bow, brent, brentford, brixton, brockley, bromley, brompton,
brondesbury, bruce grove, burnt oak, camberwell, camden, camden town, canary wharf, canning town,
carshalton, catford, chadwell heath, charlton, cheam, chelsea, chessington, chingford,
chislehurst, chiswick, clapham, clapham junction, clapton, clerkenwell, colindale, colliers wood,
coulsdon, cranford, cricklewood, crouch end, croydon, crystal palace, custom house, dagenham,
dalston, deptford, dulwich, ealing, earl's court, earls court, earlsfield, east dulwich, east ham,
edgware, edmonton, elephant and castle, eltham, enfield, erith, feltham, finchley, finsbury park,
forest gate, forest hill, fulham, gants hill, golders green, goodmayes, greenford, greenwich,
hackney, hackney wick, hammersmith, hampstead, hanwell, haringey, harlesden, harlington,
harringay, harrow, harold hill, havering, hendon, herne hill, highbury, highgate, hillingdon,
hither green, holborn, holloway, homerton, hornchurch, hornsey, hounslow, hoxton, ilford, isle of
dogs, isleworth, islington, kennington, kensal green, kensal rise, kensington, kentish town,
kenton, kilburn, kingsbury, kingston, kingston upon thames, knightsbridge, ladywell, lambeth, lee
green, lewisham, leyton, leytonstone, limehouse, maida vale, manor house, manor park, merton, mile
end, mill hill, mitcham, morden, mottingham, muswell hill, neasden, new cross, new cross gate, new
malden, newham, newington, norbury, northolt, northwood, norwood, notting hill, nunhead, old
street, orpington, paddington, palmers green, peckham, penge, perivale, pinner, plaistow,
plumstead, ponders end, poplar, purley, putney, queen's park, queens park, rainham, raynes park,
redbridge, richmond, roehampton, romford, rotherhithe, ruislip, selhurst, seven kings, seven
sisters, shadwell, shepherd's bush, shepherds bush, shoreditch, sidcup, south norwood, south
ockendon, southall, southgate, southwark, st john's wood, stamford hill, stanmore, stepney,
stockwell, stoke newington, stratford, streatham, surbiton, surrey quays, sutton, swiss cottage,
sydenham, teddington, thamesmead, thornton heath, tooting, tottenham, tower hamlets, tulse hill,
turnpike lane, twickenham, upminster, upton park, vauxhall, wallington, walthamstow, walworth,
wandsworth, wanstead, wapping, welling, wembley, west ham, west norwood, west drayton,
westminster, white city, whitechapel, willesden, willesden green, wimbledon, winchmore hill, wood
green, woodford, woolwich, yeading, yiewsley, aston, bordesley green, handsworth, sparkbrook,
sparkhill, small heath, alum rock, saltley, erdington, edgbaston, selly oak, kings heath, moseley,
balsall heath, ladywood, perry barr, nechells, lozells, washwood heath, northfield, longsight,
moss side, rusholme, cheetham hill, hulme, wythenshawe, fallowfield, levenshulme, gorton, ardwick,
chorlton, didsbury, withington, blackley, moston, harpurhey, crumpsall, eccles, toxteth, anfield,
everton, wavertree, speke, walton, burngreave, darnall, firth park, page hall, sharrow,
attercliffe, tinsley, hillsborough, pitsmoor, chapeltown, harehills, beeston, headingley, armley,
seacroft, manningham, girlington, little horton, great horton, heaton, easton, st pauls, stapleton
road, knowle, hartcliffe, fishponds, bedminster, southmead, filton, lawrence hill, barton hill,
highfields, spinney hills, evington, belgrave, braunstone, beaumont leys, hyson green, forest
fields, st ann's, st anns, radford, lenton, sneinton, the meadows, bulwell, normanton, pear tree,
foleshill, hillfields, stoke aldermoor, tile hill, splott, butetown, grangetown, riverside,
cathays, roath, ely, canton, pollokshields, govanhill, gorbals, govan, easterhouse, maryhill,
partick, sighthill, leith, gorgie, wester hailes, byker, benwell, elswick, fenham, jesmond,
walker, wallsend, whitley, caversham, bury park, marsh farm, leagrave, penhill, st mary's,
portswood, shirley, southsea, fratton, cowley, blackbird leys, headington, cherry hinton, arbury,
millfield, hampton, toller lane, eastville, normacot, shelton, hanley, longton, tunstall, burslem,
fenton
`

/** Counties and regions of the United Kingdom. */
export const COUNTIES = `
anglesey, argyll, avon, ayrshire, bedfordshire, beds, berkshire, blaenau gwent, buckinghamshire,
bucks, cambridgeshire, carmarthenshire, ceredigion, cheshire, clackmannanshire, cleveland, clwyd,
conwy, cornwall, county durham, county down, county antrim, county armagh, county tyrone,
fermanagh, cumbria, cumberland, denbighshire, derbyshire, devon, dorset, dyfed, east anglia, east
midlands, east riding, east sussex, essex, fife, flintshire, glamorgan, gloucestershire, greater
london, greater manchester, gwent, gwynedd, hampshire, hants, herefordshire, hertfordshire, herts,
highlands, home counties, humberside, isle of man, isle of wight, kent, lanarkshire, lancashire,
lancs, leicestershire, lincolnshire, london, lothian, medway, merseyside, mid wales, midlothian,
moray, monmouthshire, norfolk, north east, north wales, north west, north yorkshire,
northamptonshire, northumberland, nottinghamshire, notts, orkney, oxfordshire, pembrokeshire,
perthshire, powys, renfrewshire, rutland, shetland, shropshire, somerset, south wales, south west,
south yorkshire, staffordshire, staffs, suffolk, surrey, sussex, teesside, the black country,
black country, the midlands, thurrock, tyne and wear, tyneside, warwickshire, wearside, west
lothian, west midlands, west sussex, west yorkshire, wiltshire, wilts, wirral, worcestershire,
yorkshire
`

/** Cities and regions outside the United Kingdom from which, or through which, people came. */
export const ABROAD = `
abidjan, abuja, accra, addis ababa, addis, aden, agadez, agadir, ahmedabad, aleppo, alexandria,
algiers, amman, amritsar, ankara, antalya, aqaba, arbil, asmara, athens, asuncion, baghdad, baku,
bamako, bamenda, bangalore, bangkok, banjul, barcelona, barranquilla, basra, batumi, beijing,
beirut, belgrade, belo horizonte, benghazi, benin city, berlin, bhutan valley, bissau, blantyre,
bogota, bosaso, brasilia, bratislava, brazzaville, brikama, brno, brussels, bucharest, budapest,
buenos aires, bujumbura, bulawayo, cairo, calais, cali, caracas, cape town, cartagena, casablanca,
cebu, chandigarh, chennai, chisinau, chittagong, cluj, cochabamba, colombo, conakry, cotonou,
cox's bazar, dakar, damascus, daraa, darfur, dar es salaam, davao, delhi, deir ez-zor, dhaka,
diyarbakir, djerba, dnipro, doha, donetsk, douala, dubai, dunkirk, durban, dushanbe, enugu, erbil,
faisalabad, fallujah, fez, fortaleza, freetown, fujian, fuzhou, gaborone, galle, gaza, gaza city,
georgetown, goa, gondar, guadalajara, guangdong, guangzhou, guayaquil, gujarat, gujranwala,
gujrat, haiphong, halabja, hama, hanoi, harare, hargeisa, havana, hawassa, herat, helmand, ho chi
minh, holguin, homs, hong kong, hyderabad, iasi, ibadan, ife, isfahan, islamabad, istanbul, izmir,
jaffna, jakarta, jalalabad, jeddah, jenin, jerusalem, jhelum, jigjiga, johannesburg, jos, juba,
kabul, kaduna, kampala, kandahar, kano, karachi, kashmir, kathmandu, kaunas, keren, kerala,
kerman, kermanshah, kharkiv, khartoum, kherson, kigali, kilinochchi, kingston jamaica, kinshasa,
kirkuk, kisumu, kolkata, kosice, krakow, kumasi, kunduz, kurdistan, kuwait city, kyiv, kiev,
lagos, lahore, la paz, lampedusa, lesbos, libreville, lilongwe, lima, lisbon, lodz, lome, luanda,
lubumbashi, ludhiana, lusaka, lviv, madrid, maiduguri, malabo, managua, manila, maputo, mashhad,
massawa, mariupol, mazar, mazar-i-sharif, mecca, medellin, mekelle, merca, mexico city, minsk,
mirpur, misrata, mogadishu, mombasa, monrovia, montego bay, moscow, mosul, multan, mumbai, bombay,
murree, mymensingh, nablus, nairobi, nakuru, nampula, nangarhar, narathiwat, ndola, new delhi,
niamey, nouakchott, odesa, odessa, onitsha, oran, oromia, oshodi, ouagadougou, owerri, paris,
peshawar, phnom penh, plovdiv, podgorica, pokhara, port harcourt, port au prince, port-au-prince,
port of spain, prague, pretoria, pristina, pune, punjab, qamishli, qamishlo, quetta, quito, rabat,
rakhine, ramallah, ranya, raqqa, rawalpindi, recife, riga, rio, rio de janeiro, riyadh, rome,
saigon, salvador da bahia, sana'a, sanaa, sanandaj, san salvador, santa cruz, santiago, santo
domingo, sao paulo, sarajevo, sekondi, serekunda, shanghai, shenzhen, shiraz, sialkot, sindh,
sinjar, skopje, sofia, soweto, spanish town, split, sukkur, sulaymaniyah, sulaimani, sulaimaniya,
surat, swat, sylhet, tabriz, taiz, tamale, tashkent, tbilisi, tegucigalpa, tehran, teheran,
tetovo, thessaloniki, tigray, timisoara, tirana, tripoli, tunis, ulaanbaatar, urmia, valencia,
varna, vienna, vilnius, vlore, volta, warri, warsaw, wenzhou, windhoek, wroclaw, yaounde, yangon,
yerevan, zagreb, zahedan, zanzibar, zaria, zarqa, zawiya
`
