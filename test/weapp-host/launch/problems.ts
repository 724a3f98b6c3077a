import type { MiniProgram } from './mini-program'

/** What a mini-program must not do while nobody expects it. */
export interface Problem {
  readonly kind: 'console.error' | 'exception'
  readonly text: string
}

interface LogAdded {
  readonly type: string
  readonly args: readonly unknown[]
}

interface ExceptionThrown {
  readonly message?: string
  readonly stack?: string
}

/**
 * Gathers every problem from now on, in order, into the array it answers. This host also tells the problems of the
 * start, which came before anybody could listen; DevTools keeps them for itself.
 */
export function gatherProblems(miniProgram: MiniProgram): Problem[] {
  const problems: Problem[] = []
  miniProgram.on('exception', (thrown: ExceptionThrown) => {
    problems.push({ kind: 'exception', text: thrown.stack ?? String(thrown.message) })
  })
  // This sends App.enableLog, upon which this host tells what it kept: it comes last.
  miniProgram.on('console', (log: LogAdded) => {
    if (log.type === 'error') problems.push({ kind: 'console.error', text: log.args.map(asText).join(' ') })
  })
  return problems
}

function asText(value: unknown): string {
  return typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value))
}
