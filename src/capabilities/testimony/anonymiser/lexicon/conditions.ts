/** Illnesses and states that many people have. */
export const CONDITIONS = `
abscess, adhd, alzheimer's, alzheimers, amputation, anaemia, anemia, angina, anorexia, anxiety,
appendicitis, arthritis, asthma, asthmatic, autism, autistic, back pain, bipolar, bladder
infection, blindness, blood clot, blood clots, blood poisoning, breast lump, broken hip, broken
leg, broken arm, broken wrist, broken ankle, bronchitis, burst appendix, c-section, caesarean,
cancer, cataract, cataracts, chemotherapy, chemo, chest infection, chicken pox, chlamydia,
cirrhosis, colitis, concussion, constipation, copd, covid, covid-19, coronavirus, dementia,
dengue, depression, depressed, detached retina, diabetes, diabetic, type 1 diabetes, type 2
diabetes, gestational diabetes, dialysis, eczema, endometriosis, epilepsy, epileptic, fibroid,
fibroids, fibromyalgia, fistula, fits, fractured hip, gall bladder, gall stones, gallstones,
gastroenteritis, glaucoma, gonorrhoea, gout, haemorrhage, haemorrhoids, hay fever, hearing loss,
heart attack, heart condition, heart disease, heart failure, heart operation, heart problem,
hepatitis, hepatitis b, hepatitis c, hernia, herpes, high blood pressure, hiv, hiv positive,
hives, hypertension, hyperthyroidism, hypothermia, hypothyroidism, infertility, insomnia, ivf,
jaundice, kidney disease, kidney failure, kidney infection, kidney stone, kidney stones, kidney
transplant, learning difficulties, learning disability, leukaemia, leukemia, liver disease, liver
failure, low blood pressure, lymphoma, malaria, malnutrition, measles, meningitis, mental health,
mental illness, migraine, migraines, miscarriage, miscarried, mumps, obesity, osteoporosis,
ovarian cyst, pacemaker, palpitations, pancreatitis, panic attacks, paralysed, paralysis,
parkinson's, parkinsons, peritonitis, pneumonia, post natal depression, postnatal depression,
pre-eclampsia, pre eclampsia, preeclampsia, premature labour, psychosis, psychotic, ptsd,
pulmonary embolism, radiotherapy, renal failure, rheumatism, scabies, schizophrenia, seizures,
sepsis, septicaemia, shingles, sickle cell, sickle-cell, sickle cell anaemia, sickle cell disease,
slipped disc, stillbirth, stillborn, stroke, suicidal, syphilis, tb, thalassaemia, thrombosis,
thyroid, tonsillitis, trauma, tuberculosis, tumour, tumor, ulcer, ulcers, underactive thyroid,
urine infection, whooping cough, womb infection, ectopic pregnancy, dvt, deep vein thrombosis,
typhoid, cholera, fgm, hyperemesis, placenta praevia, placenta previa, postpartum haemorrhage,
molar pregnancy, gangrene, cellulitis, crohn's, crohns, crohn's disease, ibs, celiac, coeliac,
angioplasty, bypass, hip replacement, knee replacement, hysterectomy, hydrocephalus, cerebral
palsy, down syndrome, down's syndrome, downs syndrome, cleft palate, cleft lip, hole in the heart,
club foot, brain injury, head injury, brain haemorrhage, brain bleed, aneurysm, spinal injury,
prolapse, burns, frostbite, heart murmur, arrhythmia, atrial fibrillation, emphysema,
hyperthermia, pleurisy, empyema, blocked arteries, coma
`

/** Illnesses so rare that with a place they may point to one person. */
export const RARE_CONDITIONS = `
addison's disease, aplastic anaemia, batten disease, behcet's, behcet's disease, brain tumour,
brain tumor, chagas disease, cushing's, cystic fibrosis, duchenne, ehlers-danlos, fabry disease,
familial mediterranean fever, gaucher, gaucher disease, guillain-barre, haemophilia, hemophilia,
huntington's, huntingtons, hydatid cyst, leprosy, lupus, marfan, marfan syndrome, mesothelioma,
motor neurone disease, multiple myeloma, multiple sclerosis, muscular dystrophy, myasthenia
gravis, myeloma, neuroblastoma, osteosarcoma, phenylketonuria, porphyria, retinoblastoma, rett
syndrome, sarcoidosis, sarcoma, scleroderma, spina bifida, spinal muscular atrophy, tay-sachs,
takayasu, trisomy, turner syndrome, turner's syndrome, vasculitis, wilson's disease, ebola,
rabies, tetanus, choriocarcinoma, conjoined twins, bone marrow transplant, liver transplant, heart
transplant, lung transplant
`

/** Where a cancer may be. */
export const CANCER_OF = `
bladder, blood, bone, bowel, brain, breast, cervical, cervix, colon, kidney, liver, lung, mouth,
neck, oesophageal, ovarian, pancreatic, prostate, rectal, skin, stomach, testicular, throat,
thyroid, tongue, uterine, womb
`
