import { Config } from '../../platform/config/index.ts'
import { advice, error, ok, type Finding } from './finding.ts'

type Environment = Record<string, string | undefined>

const KNOWN = [...Object.keys(Config.shape), 'TEST_DATABASE_URL']

/** Which settings are set, by name, and any that look like one but are none. */
export function checkSettings(config: Config, environment: Environment): Finding[] {
  const set = KNOWN.filter((name) => environment[name] || environment[`${name}_FILE`])
  const findings = [
    ok('Settings', set.length > 0 ? `${set.join(', ')} set.` : 'none set: as they come.'),
  ]
  for (const name of strangers(environment)) {
    findings.push(advice('Settings', `${name} is not a setting of Clarion.`, meant(name)))
  }
  if (config.CLARION_CLOCK) {
    findings.push(
      advice(
        'Settings',
        'CLARION_CLOCK is set, so dates are not the real ones.',
        'Unset it: it is for tests.',
      ),
    )
  }
  return findings
}

function strangers(environment: Environment): string[] {
  return Object.keys(environment).filter(
    (name) =>
      name.startsWith('CLARION_') &&
      !KNOWN.includes(name.replace(/_FILE$/, '')) &&
      !['CLARION_SOAK', 'CLARION_TALLY'].includes(name),
  )
}

function meant(name: string): string {
  const likely = KNOWN.find((known) => name.startsWith(known.slice(0, 10)))
  return likely ? `Perhaps ${likely} was meant.` : `The settings are ${KNOWN.join(', ')}.`
}

const LOOPBACK = /^(localhost|127(\.\d+){3}|\[::1\]|::1)$/

/** Where people reach it. What they type must not cross a network in clear. */
export function checkAddress({ CLARION_URL, HOST, PORT, CLARION_TRUST_PROXY }: Config): Finding[] {
  const about = 'Public address'
  if (!CLARION_URL) {
    const says = `CLARION_URL is not set, so links are made for http://${HOST}:${PORT}.`
    return LOOPBACK.test(HOST)
      ? [
          advice(
            about,
            `${says} Only this machine reaches it.`,
            'Set CLARION_URL to the https address people will use.',
          ),
        ]
      : [error(about, `${says} Others reach it, and nothing is encrypted.`, ...putProxy)]
  }
  const url = new URL(CLARION_URL)
  if (url.protocol === 'http:' && !LOOPBACK.test(url.hostname)) {
    return [
      error(
        about,
        `${url.origin} is http, so what people type crosses the network in clear.`,
        ...putProxy,
      ),
    ]
  }
  if (url.protocol === 'https:' && !CLARION_TRUST_PROXY) {
    return [
      advice(
        about,
        `${url.origin}. CLARION_TRUST_PROXY is 0, so all visitors behind the proxy share one limit on tries.`,
        'If a proxy of yours stands in front and sets X-Forwarded-For, set CLARION_TRUST_PROXY to 1.',
      ),
    ]
  }
  return [ok(about, `${url.origin}.`)]
}

const putProxy = [
  'Put a proxy with a certificate in front (the README has the lines for Caddy and nginx)',
  'and set CLARION_URL to its https address, with HOST left at 127.0.0.1.',
]
