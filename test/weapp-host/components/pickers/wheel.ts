/** How one mode of picker turns its value into columns and back. Positions are indices, one a column. */
export interface Wheel {
  columns(at: readonly number[]): readonly (readonly string[])[]
  /** Where the columns stand for a value; -1 where it is not to be had. */
  positions(value: unknown): number[]
  /** The detail of `change`. */
  detail(at: readonly number[]): { value: unknown } & Record<string, unknown>
}
