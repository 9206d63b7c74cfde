import { dayOf } from '../../../platform/clock/index.ts'
import type { AnyDb } from '../../../platform/db/index.ts'
import { newId } from '../../../platform/ids.ts'
import { hashAddress } from '../../../platform/mail/index.ts'
import { spendProof, type Proof } from '../../../platform/proof/index.ts'
import type { ModelText } from '../../documents/index.ts'
import type { Organisation } from '../endorsement.ts'
import { addEndorsement, addOrganisation } from '../queries.ts'
import type { NewEndorsement } from './new-endorsement.ts'
import type { ReportingParts } from './parts.ts'
import * as queries from './queries-reporting.ts'
import { holdReasonOf } from './standing.ts'

export interface ReportAbout {
  campaignId: string
  language: string
  /** The council that was named, where we know one of that name. */
  area: { code: string | null; name: string } | undefined
  model: ModelText | undefined
  proof: Proof
}

type Parts = Pick<ReportingParts, 'db' | 'clock' | 'outbox' | 'mailKey'>

/**
 * Takes in what a group says it passed, with the mail that asks its contact to confirm; gives the id. Nothing of it
 * is public. Nothing is given when the form was sent before.
 */
export async function takeReport(
  { db, clock, outbox, mailKey }: Parts,
  form: NewEndorsement,
  about: ReportAbout,
): Promise<string | undefined> {
  const now = clock.now()
  const { campaignId, language, area, model, proof } = about
  const hash = hashAddress(mailKey, form.contactEmail)
  const holdFor = (await holdReasonOf(db, form, { hash, now, campaignId })) ?? null
  const isModel = model !== undefined && form.wording === 'model'
  const group: Organisation = {
    id: newId(),
    campaignId,
    name: form.name,
    branch: form.branch ?? null,
    kind: form.kind,
    areaCode: area?.code ?? null,
    areaName: area?.name ?? null,
    mergedInto: null,
    createdOn: dayOf(now),
  }
  const id = newId()
  const isNew = await db.transaction().execute(async (trx: AnyDb) => {
    if (!(await spendProof(trx, proof))) return false
    const known = await queries.findSameOrganisation(trx, group)
    if (!known) await addOrganisation(trx, group)
    await addEndorsement(trx, {
      id,
      campaignId,
      organisationId: known?.id ?? group.id,
      state: 'reported',
      reason: null,
      events: 1,
      act: form.act,
      madeOn: form.madeOn,
      modelText: model?.name ?? null,
      text: isModel ? model.text : (form.text ?? null),
      asks: JSON.stringify(isModel && form.asks.length === 0 ? model.asks : form.asks),
      link: form.link ?? null,
      evidence: form.evidence ?? null,
      speaker: form.speakerAgrees ? (form.speaker ?? null) : null,
      language,
      contactName: form.contactName,
      contactEmail: form.contactEmail,
      contactHash: hash,
      holdFor,
      reportedAt: now,
      confirmedAt: null,
      publishedOn: null,
      endedOn: null,
    })
    await outbox.add(trx, [{ kind: 'endorsement', ref: id }])
    return true
  })
  if (isNew) outbox.wake()
  return isNew ? id : undefined
}
