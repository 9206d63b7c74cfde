import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'

interface Font {
  family: string
  files: string[]
}

const named = (name: string, file: string, weights: string[]): string[] =>
  weights.map((weight) => `${name}/${weight}/${file}_${weight}.ttf`)

const ROMAN = ['400Regular', '700Bold']
const LATIN: Font = {
  family: 'Atkinson Hyperlegible',
  files: named('atkinson-hyperlegible', 'AtkinsonHyperlegible', [
    ...ROMAN,
    '400Regular_Italic',
    '700Bold_Italic',
  ]),
}
/** Cyrillic, Greek, and what of Latin the other lacks. */
const WIDER: Font = { family: 'Noto Sans', files: named('noto-sans', 'NotoSans', ROMAN) }
const ARABIC: Font = { family: 'Vazirmatn', files: named('vazirmatn', 'Vazirmatn', ROMAN) }
const URDU: Font = {
  family: 'Noto Nastaliq Urdu',
  files: named('noto-nastaliq-urdu', 'NotoNastaliqUrdu', ROMAN),
}
const BENGALI: Font = {
  family: 'Noto Sans Bengali',
  files: named('noto-sans-bengali', 'NotoSansBengali', ROMAN),
}
const CHINESE: Font = { family: 'Noto Sans SC', files: named('noto-sans-sc', 'NotoSansSC', ROMAN) }
const SIGNS: Font = { family: 'Noto Emoji', files: named('noto-emoji', 'NotoEmoji', ROMAN) }

/** The fonts for a text in a language: those of every script that is in it, and no others, for some are large. */
export function fontsFor(language: string, text: string): Font[] {
  const first = language.startsWith('ur') ? [URDU] : []
  const others: [RegExp, Font][] = [
    [/\p{Script=Arabic}/u, ARABIC],
    [/\p{Script=Bengali}/u, BENGALI],
    [/\p{Script=Han}/u, CHINESE],
    [/\p{Extended_Pictographic}/u, SIGNS],
  ]
  return [
    ...first,
    LATIN,
    WIDER,
    ...others.flatMap(([script, font]) => (script.test(text) ? [font] : [])),
  ]
}

/** What Word and PowerPoint are told to set it in; they do without where it is not installed. */
export function officeFont(language: string): { latin: string; other: string } {
  const script: Record<string, string> = { bn: BENGALI.family, zh: CHINESE.family }
  return { latin: LATIN.family, other: script[language.split('-')[0]!] ?? ARABIC.family }
}

const require = createRequire(import.meta.url)
const kept = new Map<string, Buffer>()

export function readFont({ files }: Font): Buffer[] {
  return files.map((file) => {
    let bytes = kept.get(file)
    if (!bytes) kept.set(file, (bytes = readFileSync(fontFile(file))))
    return bytes
  })
}

function fontFile(file: string): string {
  const [name, ...rest] = file.split('/')
  const folder = path.dirname(require.resolve(`@expo-google-fonts/${name}/package.json`))
  return path.join(folder, ...rest)
}
