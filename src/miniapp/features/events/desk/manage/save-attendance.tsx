import { SaveSheet } from '../ledger/save-sheet'

/** Exports the list of who came. */
export function SaveAttendance({ eventId }: { readonly eventId: string }) {
  return (
    <SaveSheet
      title="签到表"
      path="ledger.attendance"
      makeInput={(key, format) => ({ key, eventId, format })}
    />
  )
}
