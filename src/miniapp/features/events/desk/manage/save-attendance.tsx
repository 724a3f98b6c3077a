import { SaveSheet } from '../ledger/save-sheet'

/** The list of who came, as a file. */
export function SaveAttendance({ eventId }: { readonly eventId: string }) {
  return (
    <SaveSheet
      title="签到表"
      path="ledger.attendance"
      makeInput={(key, format) => ({ key, eventId, format })}
    />
  )
}
