import { Converter } from 'opencc-js'
import { pinyin } from 'pinyin-pro'

/** The characters of GB 2312 with the pronunciation that people usually type, even if it is wrong. */
export function usualReadings(): Map<string, string> {
  const usual = new Map<string, string>()
  const decoder = new TextDecoder('gb2312')
  for (let row = 0xb0; row <= 0xf7; row++) {
    for (let column = 0xa1; column <= 0xfe; column++) {
      const character = decoder.decode(Uint8Array.of(row, column))
      const reading = readingOf(character)[0]
      if (/^\p{Script=Han}$/u.test(character) && reading && /^[a-z]+$/.test(reading))
        usual.set(character, reading)
    }
  }
  return usual
}

function readingOf(text: string): string[] {
  const syllables = pinyin(text, { toneType: 'none', type: 'array', v: true, nonZh: 'spaced' })
  return syllables.map((syllable, at) => (isShot(text, at) ? 'dan' : syllable))
}

/**
 * pinyin-pro pronounces 弹 as in 弹簧 (spring) in words it does not know. Where it means a projectile, it
 * ends the name or is followed by 头, 壳 or 药.
 */
function isShot(text: string, at: number): boolean {
  return text.length > 1 && text.charAt(at) === '弹' && /^(?:$|[头壳药])/.test(text.slice(at + 1))
}

export function syllableTable(usual: ReadonlyMap<string, string>): string {
  const rows = new Map<string, string>()
  for (const [character, reading] of usual) rows.set(reading, (rows.get(reading) ?? '') + character)
  return [...rows]
    .map(([reading, characters]) => reading + characters)
    .sort()
    .join('|')
}

/** Characters of names with an unusual pronunciation: `row.place` in base 36, and the syllable. */
export function unusualReadings(names: readonly string[], usual: ReadonlyMap<string, string>): string {
  return names
    .flatMap((name, row) => {
      const heard = /^\p{Script=Han}+$/u.test(name) ? readingOf(name) : []
      return heard
        .map((syllable, at) => ({ syllable, at, character: name.charAt(at) }))
        .filter(({ syllable, character }) => usual.get(character) !== syllable)
        .map(({ syllable, at }) => `${row.toString(36)}.${at.toString(36)}${syllable}`)
    })
    .join('|')
}

/** Traditional characters with a common simplified form, without those that occur in our own names. */
export function traditionalPairs(usual: ReadonlyMap<string, string>, inNames: ReadonlySet<string>): string {
  const simplify = Converter({ from: 't', to: 'cn' })
  let pairs = ''
  for (let code = 0x4e00; code <= 0x9fff; code++) {
    const character = String.fromCharCode(code)
    const simple = simplify(character)
    if (simple === character || inNames.has(character)) continue
    if (simple.length === 1 && usual.has(simple)) pairs += character + simple
  }
  return pairs
}
