export type Cell = string | number | null

export interface Column {
  readonly head: string
  /** In characters of Latin script; a Chinese one takes two. */
  readonly width: number
  /** Its numbers are added up under the table. */
  readonly summed?: true
}

/** A table with what it is about, whatever file it becomes. */
export interface Sheet {
  readonly title: string
  /** What somebody who finds the file must know: name and value. */
  readonly facts: readonly (readonly [string, string])[]
  readonly columns: readonly Column[]
  /** A cell a column. */
  readonly rows: readonly (readonly Cell[])[]
}

/** The row under the table: the sums where there are any. */
export function sumRow({ columns, rows }: Sheet): Cell[] {
  return columns.map(({ summed }, at) => (at === 0 ? '合计' : summed ? sumOf(rows, at) : null))
}

function sumOf(rows: Sheet['rows'], at: number): number {
  return rows.reduce((sum, row) => sum + Number(row[at] ?? 0), 0)
}
