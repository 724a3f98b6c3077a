/** Longest texts of a report, in code points. The phone's form and the cloud's check share them. */
export const reportLimits = { query: 60, entryName: 30, suggestion: 200, answer: 300 } as const

/** What a resident earns by reporting: points for each report, and the most a local day can bring. */
export const reportAward = { points: 1, dailyCap: 5 } as const

export const reportStatuses = ['received', 'answered', 'declined'] as const
export type ReportStatus = (typeof reportStatuses)[number]

/** What became of a report, as its sender reads it. */
export const reportStatusNames: Readonly<Record<ReportStatus, string>> = {
  received: '已收到，正在查',
  answered: '已回复',
  declined: '没有采纳',
}
