const set = (text: string) => new Set(text.trim().split(/\s+/))

/** Said before a name by anybody, of anybody. */
export const TITLES = set(
  'mr mrs ms miss mx sir madam madame mama mamma papa auntie aunty aunt uncle sheikh sheik imam pastor father fr rev reverend captain sergeant don dona senor senora brother sister bro sis haji hajji hajja alhaji mullah ustad mwalimu chief ah daw ko pak ibu bapak mbak kuya ate tita tito nong big little lickle mother granddad grandpa lady lord master baby judge pandit guru elder bishop deacon bhai cousin granny grandma nana',
)

/** Said before the name of somebody who treats people, or keeps the books where they are treated. */
export const STAFF_TITLES = set(
  'dr doctor doc prof professor nurse matron midwife consultant surgeon sister paramedic receptionist councillor cllr officer',
)

/** Whose work is named: what stands beside such a word is a member of staff. */
export const STAFF_WORDS = set(
  'nurse doctor consultant surgeon midwife matron receptionist reception paramedic manager caseworker interpreter clerk accounts finance overseas billing cashier registrar physiotherapist radiographer therapist anaesthetist gynaecologist oncologist cardiologist social security porter secretary trust patient patients visitor visitors dentist pharmacist assistant healthcare gp practitioner ward team office department dept services officer administrator supervisor coordinator',
)

/** “My sister Grace”: whoever follows is a person. */
export const RELATIONS = set(
  'sister brother mother mum mom father dad son daughter wife husband partner boyfriend girlfriend fiance fiancee friend friends neighbour neighbor neighbours neighbors cousin cousins aunt auntie uncle niece nephew grandson granddaughter grandmother grandfather gran nan grandma grandad granny baby boy girl child kid twins colleague flatmate housemate roommate landlord landlady boss employer lawyer solicitor pastor priest imam vicar teacher client patient interpreter translator midwife nurse doctor receptionist consultant manager man woman lady lad guy bloke person hubby ex mate student volunteer daughter-in-law son-in-law mother-in-law father-in-law stepson stepdaughter godmother caseworker driver porter host babcia bhabhi didi',
)

/** Between the parts of one name, or before it. */
export const PARTICLES = set(
  'al el as ash an ad ar az bin bint ibn ben bou abu abou umm um ul ur ud uz ull abd abdul abdel de da do dos das del della di la las los le van von der den ter st saint mc mac o y e bar bat ould mint ag ap ab fitz san santa santo ou na wa nur noor md mohd syed muhd',
)

/** Words that come after somebody who does something: “Hope came”, and not “Hope you are well”. */
export const DOES = set(
  'is was has had said told came went took gave got did does asked called rang phoned cried died lived lives works worked wrote helped paid shouted brought left wants wanted says tells knows knew saw sent says kept felt fell thought needed needs could cannot couldnt never also and who from here',
)

/** What makes of a word after it a thing, and not a name: “the hope”, “some grace”. */
export const DETERMINERS = set(
  'the a an this that these those some any no every each such what which own little big old new good bad very more most much many full one two three of for with by as than',
)

export const LOCATIONS = set(
  'in at from near to around outside leave left visit visited visiting live lives lived living reach reached via through towards born between area of',
)

/** What people do, and things and feelings do not. */
export const ACTS = set(
  'said says told tells came went gave brought asked rang phoned called wrote shouted cried works lives helped held took knew knows paid carried drove sat stood looked smiled laughed promised explained refused signed opened prayed begged texted emailed visited stayed slept ate spoke speaks married signed sent saw found met made wants wanted thinks thought died fell',
)

/** Whom one does this to is a person. */
export const DONE_TO = set(
  'told asked met thank thanks thanked phoned rang visited married emailed texted named begged helped hugged tell ask send sent',
)
