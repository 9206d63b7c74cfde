/**
 * Countries with the region each is generalised to: region, then a line for each country, `name, other names: those
 * who come from it`. The regions are those of the United Nations' geoscheme (M49), merged where they are small.
 */
export const COUNTRIES = `
# West Africa
benin: beninese
burkina faso: burkinabe
cape verde, cabo verde: cape verdean
gambia, the gambia: gambian
ghana: ghanaian, ghanian
guinea, guinea conakry: guinean
guinea bissau, guinea-bissau: bissau-guinean
ivory coast, cote d'ivoire: ivorian
liberia: liberian
mali: malian
mauritania: mauritanian
niger: nigerien
nigeria: nigerian, yoruba, igbo, ibo, hausa, edo, ijaw, fulani
senegal: senegalese, wolof
sierra leone: sierra leonean, leonean, krio
togo: togolese
# Central Africa
angola: angolan
cameroon: cameroonian
central african republic: central african
chad: chadian
congo, dr congo, drc, democratic republic of congo, zaire: congolese
equatorial guinea: equatoguinean
gabon: gabonese
# East Africa
burundi: burundian
djibouti: djiboutian
eritrea: eritrean
ethiopia: ethiopian, oromo, tigrayan, amhara
kenya: kenyan, kikuyu, luo
madagascar: malagasy
malawi: malawian
mauritius: mauritian
mozambique: mozambican
rwanda: rwandan
seychelles: seychellois
somalia, somaliland: somali, somalilander
south sudan: south sudanese, dinka
tanzania: tanzanian
uganda: ugandan
zambia: zambian
zimbabwe: zimbabwean, shona
# Southern Africa
botswana: botswanan, motswana
eswatini, swaziland: swazi
lesotho: basotho
namibia: namibian
south africa: south african
# North Africa
algeria: algerian
egypt: egyptian
libya: libyan
morocco: moroccan
sudan: sudanese, darfuri
tunisia: tunisian
western sahara: sahrawi
# Middle East
bahrain: bahraini
iran: iranian, persian
iraq: iraqi
israel: israeli
jordan: jordanian
kuwait: kuwaiti, bidoon
lebanon: lebanese
oman: omani
palestine, west bank: palestinian
qatar: qatari
saudi arabia, saudi: saudi
syria: syrian
turkey, turkiye: turkish, turk
united arab emirates, uae: emirati
yemen: yemeni
kurdistan: kurdish, kurd
# Central Asia and the Caucasus
armenia: armenian
azerbaijan: azerbaijani, azeri
georgia: georgian
kazakhstan: kazakh
kyrgyzstan: kyrgyz
tajikistan: tajik
turkmenistan: turkmen
uzbekistan: uzbek
# South Asia
afghanistan: afghan, afghani, hazara, pashtun
bangladesh: bangladeshi, bengali
bhutan: bhutanese
india: indian, punjabi, gujarati
maldives: maldivian
nepal: nepali, nepalese, gurkha
pakistan: pakistani, kashmiri, baloch
sri lanka, ceylon: sri lankan, tamil, sinhalese
# East Asia
china: chinese, uyghur, uighur
hong kong: hong konger
japan: japanese
mongolia: mongolian
north korea: north korean
south korea, korea: south korean, korean
taiwan: taiwanese
tibet: tibetan
# South-East Asia
brunei: bruneian
burma, myanmar: burmese, rohingya
cambodia: cambodian, khmer
indonesia: indonesian
laos: laotian
malaysia: malaysian
philippines, the philippines: filipino, filipina, philippine
singapore: singaporean
thailand: thai
east timor, timor leste: timorese
vietnam, viet nam: vietnamese
# The Caribbean
anguilla: anguillan
antigua, antigua and barbuda: antiguan
bahamas, the bahamas: bahamian
barbados: barbadian, bajan
bermuda: bermudian
cuba: cuban
curacao: curacaoan
dominica: dominican
dominican republic: dominican
grenada: grenadian
guyana: guyanese
haiti: haitian
jamaica: jamaican
montserrat: montserratian
puerto rico: puerto rican
st kitts, saint kitts, st kitts and nevis: kittitian
st lucia, saint lucia: st lucian, saint lucian
st vincent, saint vincent, st vincent and the grenadines: vincentian
suriname: surinamese
tobago, trinidad, trinidad and tobago: trinidadian, tobagonian, trini
# Latin America
argentina: argentine, argentinian
belize: belizean
bolivia: bolivian
brazil, brasil: brazilian
chile: chilean
colombia, columbia: colombian
costa rica: costa rican
ecuador: ecuadorian, ecuadorean
el salvador: salvadoran, salvadorean
guatemala: guatemalan
honduras: honduran
mexico: mexican
nicaragua: nicaraguan
panama: panamanian
paraguay: paraguayan
peru: peruvian
uruguay: uruguayan
venezuela: venezuelan
# North America
america, usa, united states: american
canada: canadian
# Eastern Europe
albania: albanian
belarus: belarusian
bosnia, bosnia and herzegovina: bosnian
bulgaria: bulgarian
croatia: croatian
czech republic, czechia: czech
estonia: estonian
hungary: hungarian
kosovo: kosovan, kosovar
latvia: latvian
lithuania: lithuanian
macedonia, north macedonia: macedonian
moldova: moldovan
montenegro: montenegrin
poland: polish
romania: romanian, roma, romani
russia: russian, chechen
serbia: serbian
slovakia: slovak, slovakian
slovenia: slovenian
ukraine: ukrainian
# Western Europe
austria: austrian
belgium: belgian
cyprus: cypriot
denmark: danish
finland: finnish
france: french
germany: german
greece: greek
iceland: icelandic
ireland: irish
italy: italian
luxembourg: luxembourger
malta: maltese
netherlands, the netherlands, holland: dutch
norway: norwegian
portugal: portuguese
spain: spanish
sweden: swedish
switzerland: swiss
# The United Kingdom
england: english
scotland: scottish
wales: welsh
northern ireland: northern irish
# Oceania
australia: australian
fiji: fijian
new zealand: new zealander
papua new guinea: papua new guinean
samoa: samoan
tonga: tongan
`

/** Languages that are not also the word for those who come from a country. */
export const LANGUAGES = `
afrikaans, akan, amharic, arabic, aramaic, assyrian, azeri, bambara, basque, bemba, bengali, berber,
bislama, catalan, cantonese, chichewa, dari, dinka, edo, efik, fante, farsi, fula, fulani,
gujarati, hakka, hausa, hebrew, hindi, hokkien, igbo, ibo, ilocano, kannada, kikongo, kikuyu, kinyarwanda,
kirundi, konkani, krio, kurmanji, lao, lingala, luganda, luo, maithili, malay, malayalam, mandarin, mandinka,
mandingo, marathi, mende, mirpuri, ndebele, nepali, nyanja, odia, oromo, oromiffa, pashto, pashtu, patois,
persian, pidgin, punjabi, quechua, romanes, runyankole, saraiki, shona, sindhi, sinhala, soninke, sorani,
swahili, kiswahili, sylheti, tagalog, tamazight, tamil, telugu, temne, tigre, tigrinya, tigrigna, tshiluba,
turkmen, twi, urdu, uyghur, visayan, waray, wolof, xhosa, yoruba, zaza, zulu
`
