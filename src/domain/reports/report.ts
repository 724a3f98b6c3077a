/** Longest texts of a report, in code points; checked by the form and by the cloud. */
export const reportLimits = { query: 60, entryName: 30, suggestion: 200, answer: 300 } as const

/** Points for each report, and the most that reports give in a local day. */
export const reportAward = { points: 1, dailyCap: 5 } as const

export const reportStatuses = ['received', 'answered', 'declined'] as const
export type ReportStatus = (typeof reportStatuses)[number]

/** State of a report, as shown to its sender. */
export const reportStatusNames: Readonly<Record<ReportStatus, string>> = {
  received: '已收到，正在查',
  answered: '已回复',
  declined: '没有采纳',
}
