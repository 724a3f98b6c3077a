import { hashOf } from './hash'

/**
 * `practice` questions ship with the app, answers included; those of `scored` stay in the cloud until
 * answered.
 */
export type Bank = 'practice' | 'scored'

/** The bank of a question. It depends only on the id, so adding questions never moves another. */
export function bankOf(id: string): Bank {
  return hashOf(id) % 2 === 0 ? 'practice' : 'scored'
}
