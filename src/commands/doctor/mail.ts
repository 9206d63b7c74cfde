import type { Config } from '../../platform/config/index.ts'
import { checkMail as faultsOf, dnsRecords, lineOfRecord } from '../../platform/mail/index.ts'
import { advice, error, ok, type Finding } from './finding.ts'

/** Whether it sends mail, and the records that let other mail servers believe it. */
export function checkMail(config: Config): Finding[] {
  const faults = faultsOf(config).map(({ about, standing, says, todo }) =>
    standing === 'error' ? error(about, says, ...todo) : advice(about, says, ...todo),
  )
  const isWrong = faults.some(({ about, standing }) => about === 'Mail' && standing === 'error')
  return [...(isWrong ? [] : [standing(config)]), ...faults, ...records(config)]
}

function standing({ SMTP_URL }: Config): Finding {
  return SMTP_URL
    ? ok('Mail', 'sent through the server that SMTP_URL names.')
    : ok('Mail', 'not set up. Letters go by the own mail program of whoever writes them.')
}

function records(config: Config): Finding[] {
  return dnsRecords(config).map((record) =>
    ok(
      record.about,
      record.about === 'SPF'
        ? 'in the DNS of the domain, unless your mail provider gives another:'
        : 'in the DNS of the domain:',
      [lineOfRecord(record)],
    ),
  )
}
