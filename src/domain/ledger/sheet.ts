export type Cell = string | number | null

export interface Column {
  readonly head: string
  /** Width in Latin characters; a Chinese character takes two. */
  readonly width: number
  /** Whether a sum is shown below the column. */
  readonly summed?: true
}

/** A table and facts about it, independent of the file format. */
export interface Sheet {
  readonly title: string
  /** Facts a reader of the file needs, as name and value. */
  readonly facts: readonly (readonly [string, string])[]
  readonly columns: readonly Column[]
  /** Each row has one cell per column. */
  readonly rows: readonly (readonly Cell[])[]
}

/** The row below the table, with the sums of summed columns. */
export function sumRow({ columns, rows }: Sheet): Cell[] {
  return columns.map(({ summed }, at) => (at === 0 ? '合计' : summed ? sumOf(rows, at) : null))
}

function sumOf(rows: Sheet['rows'], at: number): number {
  return rows.reduce((sum, row) => sum + Number(row[at] ?? 0), 0)
}
