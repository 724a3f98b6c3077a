import { wasteClasses, type WasteClass } from '../../waste-class'

/**
 * A linear model over pieces of a name: maps each piece to its encoded weights. Learnt from our own catalogue
 * at build time (tools/content/search/train-guess.ts), it guesses the class of things with similar names.
 */
export type GuessModel = ReadonlyMap<string, string>

export interface Guess {
  readonly wasteClass: WasteClass
  /** The model's probability, 0 to 1. */
  readonly probability: number
}

/** Weights are stored in steps of 1/4. */
const weightSteps = 4
/** The character that encodes weight 0; there are 15 steps on either side. */
const zero = 'P'.charCodeAt(0)

/**
 * The features of a name: its end, its beginning, its characters and pairs of them, and the class the rules
 * give.
 */
export function piecesOf(name: string, ruled: WasteClass | undefined): string[] {
  const pieces = ['*', `>${ruled ?? ''}`, `^${name.slice(0, 1)}`, `^${name.slice(0, 2)}`]
  for (let length = 1; length <= Math.min(3, name.length); length++) pieces.push(`$${name.slice(-length)}`)
  for (let at = 0; at < name.length; at++) {
    pieces.push(name.charAt(at))
    if (at + 1 < name.length) pieces.push(name.slice(at, at + 2))
  }
  return pieces
}

/** The class a name most resembles. */
export function guess(model: GuessModel, name: string, ruled: WasteClass | undefined): Guess {
  const scores = new Float64Array(wasteClasses.length)
  for (const piece of piecesOf(name, ruled)) {
    const marks = model.get(piece)
    for (let at = 0; marks && at + 1 < marks.length; at += 2) {
      scores[Number(marks.charAt(at))]! += (marks.charCodeAt(at + 1) - zero) / weightSteps
    }
  }
  const best = scores.indexOf(Math.max(...scores))
  const sum = scores.reduce((total, score) => total + Math.exp(score - scores[best]!), 0)
  return { wasteClass: wasteClasses[best]!, probability: 1 / sum }
}

/**
 * Encodes the weights of a piece: for each that is not 0, the class's digit and a character that counts its
 * steps.
 */
export function writeWeights(weights: Float32Array): string {
  return [...weights]
    .map((weight, at) => [at, Math.max(-15, Math.min(15, Math.round(weight * weightSteps)))] as const)
    .filter(([, steps]) => steps !== 0)
    .map(([at, steps]) => at + String.fromCharCode(zero + steps))
    .join('')
}

/** Parses a model with one piece per line: the piece, a space, its weights. */
export function readModel(text: string): GuessModel {
  const model = new Map<string, string>()
  for (const line of text === '' ? [] : text.split('\n')) {
    const space = line.indexOf(' ')
    model.set(line.slice(0, space), line.slice(space + 1))
  }
  return model
}
