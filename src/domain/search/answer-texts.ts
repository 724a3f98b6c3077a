import type { WasteClass } from '../waste-class'
import { isWasteClass } from '../waste-class'

/**
 * The longer texts of the answers. Each sentence is stored once, as a line of `sentences`; the lines of
 * `entries` refer to sentences by index (base 36):
 * `prepare,why,sources+joined,contested[,kinds];part,class,action;…`.
 */
export interface AnswerTexts {
  readonly sentences: string
  readonly entries: string
}

export interface AnswerPart {
  readonly name: string
  readonly wasteClass: WasteClass
  readonly action: string
}

export interface AnswerText {
  readonly prepare: string
  readonly why: string
  readonly sources: readonly string[]
  readonly contested: string | undefined
  readonly parts: readonly AnswerPart[]
  /** Whether `parts` lists kinds of the thing, not pieces to take apart. */
  readonly areKinds: boolean
}

/** Throws RangeError if there is no such entry, or if a part has an unknown class. */
export function textOf(texts: AnswerTexts, entry: number): AnswerText {
  const line = texts.entries.split('\n')[entry]
  if (line === undefined) throw new RangeError(`no texts for entry ${entry}`)
  const sentences = texts.sentences.split('\n')
  const say = (id: string | undefined) => (id ? (sentences[parseInt(id, 36)] ?? '') : '')
  const [head = '', ...parts] = line.split(';')
  const [prepare, why, sources = '', contested, kinds] = head.split(',')
  return {
    prepare: say(prepare),
    why: say(why),
    sources: sources.split('+').map(say),
    contested: say(contested) || undefined,
    parts: parts.map((part) => readPart(part, say)),
    areKinds: kinds !== undefined,
  }
}

function readPart(part: string, say: (id: string | undefined) => string): AnswerPart {
  const [name, wasteClass = '', action] = part.split(',')
  if (!isWasteClass(wasteClass)) throw new RangeError(`unknown class in texts: ${wasteClass}`)
  return { name: say(name), wasteClass, action: say(action) }
}
