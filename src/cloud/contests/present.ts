import { contestFields } from '#domain/contests/fields'
import { presentForm } from '../dispatch/present-form'
import type { ContestRow } from './store/contests'

/** A contest as everyone sees it who may see it; who opened it is not told. */
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
