import path from 'node:path'
import { migrations } from '../../migrations/index.ts'
import type { Clock } from '../platform/clock/index.ts'
import { readConfig, type Config } from '../platform/config/index.ts'
import { PlainError } from '../platform/errors.ts'
import { projectRoot } from '../project-root.ts'
import {
  checkBodies,
  checkOwner,
  checkPack,
  checkPlaces,
  type PackFault,
} from './doctor/contents.ts'
import { checkDatabase } from './doctor/database.ts'
import { error, linesOf, type Finding } from './doctor/finding.ts'
import { checkMail } from './doctor/mail.ts'
import { checkProgram } from './doctor/program.ts'
import { checkAddress, checkSettings } from './doctor/settings.ts'
import { checkFolder, checkServing } from './doctor/storage.ts'
import { checkTestimony } from './doctor/testimony.ts'
import type { Out } from './places.ts'

export interface DoctorParts {
  environment: Record<string, string | undefined>
  clock: Clock
  /** The faults of a pack; throws where there is none. */
  checkPack(folder: string): PackFault[]
  out: Out
}

/** `clarion doctor [--json]`: looks at everything and changes nothing; 1 when something is wrong. */
export async function doctorCommand(parts: DoctorParts, { isJson = false } = {}): Promise<number> {
  const findings = await examine(parts)
  if (isJson) parts.out.print(JSON.stringify(findings, null, 2))
  else for (const line of linesOf(findings)) parts.out.print(line)
  return findings.some(({ standing }) => standing === 'error') ? 1 : 0
}

async function examine(parts: DoctorParts): Promise<Finding[]> {
  const config = settingsIn(parts.environment)
  if ('standing' in config) return [...checkProgram(), config]
  const folder = path.resolve(config.CLARION_DATA)
  return [
    ...checkProgram(),
    ...checkSettings(config, parts.environment),
    ...checkAddress(config),
    ...checkFolder(folder),
    ...(config.DATABASE_URL ? [] : [checkServing(folder)]),
    ...(await checkKept(config, folder, parts)),
    ...checkMail(config),
    checkPack(path.resolve(projectRoot, config.CLARION_PACK), parts.checkPack),
  ]
}

function settingsIn(environment: DoctorParts['environment']): Config | Finding {
  try {
    return readConfig(environment)
  } catch (problem) {
    if (!(problem instanceof PlainError)) throw problem
    const [says = '', ...todo] = problem.message.split('\n')
    return error('Settings', says, ...todo.map((line) => line.trim()))
  }
}

async function checkKept(config: Config, folder: string, { clock }: DoctorParts) {
  const known = Object.keys(migrations)
  const { findings, database } = await checkDatabase(config, folder, known)
  if (!database) return findings
  try {
    const held = { database, folder, today: clock.today() }
    return [
      ...findings,
      await checkOwner(held),
      await checkPlaces(held),
      ...(await checkBodies(held)),
      await checkTestimony(held),
    ]
  } finally {
    await database.close()
  }
}
