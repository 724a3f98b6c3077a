import { hashOf } from './hash'

/** `practice` ships with the phone, answers and all; `scored` never leaves the cloud before it is answered. */
export type Bank = 'practice' | 'scored'

/** The bank of a question. By its id alone, so that a new question never moves an old one. */
export function bankOf(id: string): Bank {
  return hashOf(id) % 2 === 0 ? 'practice' : 'scored'
}
