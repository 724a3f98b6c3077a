/** What one benchmark found; `npm run bench` prints it and fails where a goal is missed. */
export interface BenchTable {
  title: string
  rows: Record<string, string | number>[]
  goals: { name: string; met: boolean; detail: string }[]
}
