import { useMessages } from '../messages/index.ts'
import { commonText } from './common-text.ts'
import type { Signer } from './joint.ts'

interface Parts {
  signers: readonly Signer[]
  campaign: string
  /** The page where the recipient answers all of them at once. */
  replyLink: string
}

/** The one letter, in English as every letter goes: what all say, who they are, and what each adds. */
export function jointText({ signers, campaign, replyLink }: Parts): string {
  const t = useMessages.in('en')
  const count = signers.length
  return [
    t('joint.mail.lead', { count, campaign }),
    commonText(signers),
    signatures(signers),
    ownWords(signers),
    t('joint.mail.reply', { link: replyLink }),
  ]
    .filter(Boolean)
    .join('\n\n')
}

export function jointSubject(subject: string, count: number): string {
  return useMessages.in('en')('joint.mail.subject', { subject, count })
}

/** Those who agreed are named, with their ward; all others are counted. */
function signatures(signers: readonly Signer[]): string {
  const t = useMessages.in('en')
  const named = signers.filter(isNamed)
  const others = signers.length - named.length
  const lines = named.map((one) => `${one.name}${one.wardName ? `, ${one.wardName}` : ''}`)
  if (others > 0) {
    lines.push(t(named.length > 0 ? 'joint.mail.others' : 'joint.mail.unnamed', { count: others }))
  }
  return lines.join('\n')
}

/** Set in from the edge, so that nothing typed there can pass for a part of the letter. */
function ownWords(signers: readonly Signer[]): string {
  const t = useMessages.in('en')
  const said = signers.filter((one) => one.ownWords)
  if (said.length === 0) return ''
  const each = said.map((one) => {
    const who = isNamed(one) ? one.name! : t('joint.mail.someone')
    const words = one.ownWords!.split('\n').map((line) => `  ${line}`.trimEnd())
    return [`${who}:`, ...words].join('\n')
  })
  return [t('joint.mail.words'), ...each].join('\n\n')
}

function isNamed({ name, namedOn }: Signer): boolean {
  return Boolean(name && namedOn)
}
