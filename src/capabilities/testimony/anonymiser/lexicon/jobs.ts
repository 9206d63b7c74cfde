/** What people work as, in the words that are a job wherever they stand. */
export const JOBS = `
accountant, accounts clerk, actor, actress, agency worker, architect, artist, au pair, auxiliary
nurse, baker, bank clerk, barber, barista, barrister, bartender, beautician, big issue seller,
biomedical scientist, bricklayer, builder, building worker, bus driver, butcher, cab driver, cabin
crew, call centre worker, care assistant, care home worker, care worker, carer, caretaker,
carpenter, cashier, catering assistant, chambermaid, charity worker, chef, chemist shop worker,
childminder, civil engineer, civil servant, cleaner, coach driver, construction worker, cook,
courier, dancer, data analyst, decorator, delivery driver, delivery man, delivery rider, dentist,
deliveroo rider, uber driver, domestic worker, dressmaker, electrician, engineer, estate agent,
factory worker, farm worker, farmer, farmworker, fisherman, football coach, footballer, forklift
driver, fruit picker, gardener, hairdresser, handyman, head teacher, headteacher, healthcare
assistant, home carer, hospital porter, hotel cleaner, hotel worker, housekeeper, housemaid, imam,
it consultant, janitor, journalist, junior doctor, kitchen assistant, kitchen hand, kitchen
porter, labourer, lab technician, laboratory technician, laundry worker, lawyer, lecturer, library
assistant, live-in carer, lorry driver, maid, mechanic, meat packer, minicab driver, musician,
nail technician, nanny, office worker, packer, painter, pastor, pharmacist, philosophy student,
phd student, photographer, pizza delivery, plasterer, plumber, poet, police officer, policeman,
postman, post office worker, primary school teacher, priest, professor, project manager,
researcher, restaurant worker, roofer, sailor, sales assistant, scaffolder, scaffolding, seafarer,
seamstress, secondary school teacher, security guard, security man, senior carer, shop assistant,
shop keeper, shop worker, shopkeeper, shoemaker, singer, soldier, social care worker, software
developer, software engineer, software tester, student nurse, supermarket worker, support worker,
tailor, takeaway worker, taxi driver, teacher, teaching assistant, technician, tiler, tour guide,
translator, truck driver, van driver, vicar, waiter, waitress, warehouse operative, warehouse
worker, web developer, welder, window cleaner, writer, youth worker, street cleaner, dinner lady,
lollipop lady, lollipop man, bin man, night porter, night cleaner, office cleaner, school cleaner,
hospital cleaner, train driver, tram driver, pilot, midwifery student, nursing assistant, dental
nurse, optician, vet, surveyor, quantity surveyor, electrical engineer, nursery worker, nursery
nurse, hotel receptionist, bookkeeper, fishmonger, florist, sex worker, street vendor, market
trader, stallholder, plantation worker, miner, garment worker, machinist, machine operator,
production operative, picker, cockle picker, chicken factory worker, car washer, bouncer, doorman,
foster carer, phd researcher, postdoc, university lecturer, medical student, law student,
pensioner, dishwasher, pot washer, pizza chef, sous chef, head chef, chef de partie, curry chef,
kebab shop owner, shop owner, restaurant owner, businessman, businesswoman, trader, opera singer,
nursing student, pharmacy assistant, health care assistant, domestic helper, maidservant
`

/** Jobs that are a witness's own only where they say so: else they are whoever treated them. */
export const CLINICAL_JOBS = `
ambulance driver, consultant, doctor, gp, health visitor, interpreter, manager, midwife, nurse,
paramedic, physiotherapist, porter, radiographer, receptionist, social worker, solicitor, surgeon,
student, trainee, supervisor, security, warehouse, restaurant, car wash, factory, farm, takeaway,
kitchen, shop, salon, building site, construction, cleaning, nails, nail bar, kebab shop, care
home, nursing home, hotel, bakery, laundry, delivery, taxi, teaching, nursing, catering,
housekeeping, scaffolding
`
