import type { Succession } from '../succession.ts'

/**
 * Integrated care boards: ODS code, ONS code (the 2024 set), name. From the ONS code list for April 2024,
 * under the Open Government Licence. They began on 1 July 2022 (Health and Care Act 2022, s. 19).
 */
export const ICB_STARTED = '2022-07-01'

export const icbs: readonly (readonly [ods: string, gss: string | null, name: string])[] = [
  ['QYG', 'E54000008', 'Cheshire and Merseyside'],
  ['QNC', 'E54000010', 'Staffordshire and Stoke-on-Trent'],
  ['QOC', 'E54000011', 'Shropshire, Telford and Wrekin'],
  ['QJM', 'E54000013', 'Lincolnshire'],
  ['QK1', 'E54000015', 'Leicester, Leicestershire and Rutland'],
  ['QWU', 'E54000018', 'Coventry and Warwickshire'],
  ['QGH', 'E54000019', 'Herefordshire and Worcestershire'],
  ['QMM', 'E54000022', 'Norfolk and Waveney'],
  ['QJG', 'E54000023', 'Suffolk and North East Essex'],
  ['QHG', 'E54000024', 'Bedfordshire, Luton and Milton Keynes'],
  ['QM7', 'E54000025', 'Hertfordshire and West Essex'],
  ['QH8', 'E54000026', 'Mid and South Essex'],
  ['QRV', 'E54000027', 'North West London'],
  ['QMJ', 'E54000028', 'North Central London'],
  ['QMF', 'E54000029', 'North East London'],
  ['QKK', 'E54000030', 'South East London'],
  ['QWE', 'E54000031', 'South West London'],
  ['QKS', 'E54000032', 'Kent and Medway'],
  ['QNQ', 'E54000034', 'Frimley'],
  ['QT6', 'E54000036', 'Cornwall and the Isles of Scilly'],
  ['QJK', 'E54000037', 'Devon'],
  ['QSL', 'E54000038', 'Somerset'],
  ['QUY', 'E54000039', 'Bristol, North Somerset and South Gloucestershire'],
  ['QOX', 'E54000040', 'Bath and North East Somerset, Swindon and Wiltshire'],
  ['QVV', 'E54000041', 'Dorset'],
  ['QRL', 'E54000042', 'Hampshire and Isle of Wight'],
  ['QR1', 'E54000043', 'Gloucestershire'],
  ['QU9', 'E54000044', 'Buckinghamshire, Oxfordshire and Berkshire West'],
  ['QE1', 'E54000048', 'Lancashire and South Cumbria'],
  ['QHM', 'E54000050', 'North East and North Cumbria'],
  ['QOQ', 'E54000051', 'Humber and North Yorkshire'],
  ['QWO', 'E54000054', 'West Yorkshire'],
  ['QHL', 'E54000055', 'Birmingham and Solihull'],
  ['QUE', 'E54000056', 'Cambridgeshire and Peterborough'],
  ['QOP', 'E54000057', 'Greater Manchester'],
  ['QJ2', 'E54000058', 'Derby and Derbyshire'],
  ['QPM', 'E54000059', 'Northamptonshire'],
  ['QT1', 'E54000060', 'Nottingham and Nottinghamshire'],
  ['QF7', 'E54000061', 'South Yorkshire'],
  ['QUA', 'E54000062', 'Black Country'],
  ['QXU', 'E54000063', 'Surrey Heartlands'],
  ['QNX', 'E54000064', 'Sussex'],
]

/** The day twelve boards became six: 42 before it, 36 from it on. */
export const ICB_CHANGED = '2026-04-01'

/** The boards that began on 1 April 2026. ONS had published no codes for them when this was written. */
export const icbsOf2026: readonly (readonly [ods: string, name: string])[] = [
  ['S1Y5D', 'Central East'],
  ['D7T5G', 'Essex'],
  ['T6Y0W', 'Norfolk and Suffolk'],
  ['S0E4D', 'Thames Valley'],
  ['S9B9J', 'Surrey and Sussex'],
  ['Z9B2Z', 'West and North London'],
]

/** Who took over from whom on 1 April 2026, from the organisation data service's notices. */
export const icbSuccessions: readonly (readonly [
  from: string,
  to: string,
  kind: Succession['kind'],
])[] = [
  ['QHG', 'S1Y5D', 'merger'],
  ['QUE', 'S1Y5D', 'merger'],
  ['QM7', 'S1Y5D', 'split'],
  ['QM7', 'D7T5G', 'split'],
  ['QH8', 'D7T5G', 'merger'],
  ['QJG', 'D7T5G', 'split'],
  ['QJG', 'T6Y0W', 'split'],
  ['QMM', 'T6Y0W', 'merger'],
  ['QNQ', 'S0E4D', 'split'],
  ['QNQ', 'S9B9J', 'split'],
  ['QNQ', 'QRL', 'acquisition'],
  ['QU9', 'S0E4D', 'merger'],
  ['QXU', 'S9B9J', 'merger'],
  ['QNX', 'S9B9J', 'merger'],
  ['QMJ', 'Z9B2Z', 'merger'],
  ['QRV', 'Z9B2Z', 'merger'],
]

export const ICB_SOURCE = 'shippedIcbs'
export const ICB_AS_OF = '2026-04-01'

export const icbName = (name: string) => `NHS ${name} Integrated Care Board`
