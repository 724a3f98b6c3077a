import { contestFields } from '#domain/contests/fields'
import { presentForm } from '../dispatch/present-form'
import type { ContestRow } from './store/contests'

/** A contest as shown to everyone who may see it; it does not tell who opened it. */
export function presentContest(row: ContestRow) {
  const { id, code, organisation, cancelledAt } = row
  return {
    contestId: id,
    code,
    ...presentForm(contestFields, row),
    organisation,
    cancelled: cancelledAt !== null,
  }
}
