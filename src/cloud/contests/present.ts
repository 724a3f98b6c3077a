import { isoInstant } from '../database/iso-instant'
import type { ContestRow } from './store/contests'

/** A contest as everyone sees it who may see it; who opened it is not told. */
export function presentContest(row: ContestRow) {
  return {
    contestId: row.id,
    code: row.code,
    title: row.title,
    scope: row.scope,
    className: row.class_name,
    organisation: row.organisation,
    from: isoInstant(row.opens_at),
    to: isoInstant(row.closes_at),
    questionCount: row.questions,
    attempts: row.attempts,
    age: row.age,
    cancelled: row.cancelled_at !== null,
  }
}
