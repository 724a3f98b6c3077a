import { wasteClasses, type WasteClass } from '../waste-class'

/**
 * A linear model over pieces of a name, learnt from our own catalogue at build time (tools/content/train-guess.ts):
 * what things whose names are made of the same pieces mostly are.
 */
export type GuessModel = ReadonlyMap<string, Float32Array>

export interface Guess {
  readonly wasteClass: WasteClass
  /** Probability by the model, 0 to 1. */
  readonly probability: number
}

/** How many steps one unit of weight is stored in. */
export const weightSteps = 4
/** The character of weight 0; 15 steps lie on either side. */
const zero = 'P'.charCodeAt(0)

/** The pieces of a name: its end, its beginning, its characters and their pairs, and what the rules say. */
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
    const weights = model.get(piece)
    if (weights) weights.forEach((weight, at) => (scores[at]! += weight))
  }
  const best = scores.indexOf(Math.max(...scores))
  const sum = scores.reduce((total, score) => total + Math.exp(score - scores[best]!), 0)
  return { wasteClass: wasteClasses[best]!, probability: 1 / sum }
}

/** Writes a model: a line a piece, then for every weight that is not 0 the class's digit and a step character. */
export function writeModel(model: GuessModel): string {
  return [...model]
    .map(([piece, weights]) => {
      const marks = [...weights].map((weight, at) => [at, Math.round(weight * weightSteps)] as const)
      const said = marks.filter(([, step]) => step !== 0)
      return `${piece} ${said.map(([at, step]) => at + String.fromCharCode(zero + clamp(step))).join('')}`
    })
    .join('\n')
}

function clamp(step: number): number {
  return Math.max(-15, Math.min(15, step))
}

export function readModel(text: string): GuessModel {
  const model = new Map<string, Float32Array>()
  for (const line of text === '' ? [] : text.split('\n')) {
    const [piece = '', marks = ''] = line.split(' ')
    const weights = new Float32Array(wasteClasses.length)
    for (let at = 0; at + 1 < marks.length; at += 2) {
      weights[Number(marks.charAt(at))] = (marks.charCodeAt(at + 1) - zero) / weightSteps
    }
    model.set(piece, weights)
  }
  return model
}
