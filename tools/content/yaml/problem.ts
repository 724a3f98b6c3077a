/** A problem in a content file, with its place for whoever edits the file. */
export interface Problem {
  /** Path from the repository root, with forward slashes. */
  readonly file: string
  /** Line in the file, from 1. */
  readonly line: number
  readonly message: string
}

export function problemText({ file, line, message }: Problem): string {
  return `${file}:${line} ${message}`
}
