import type { WasteClass } from '../../../src/domain/waste-class'
import type { Problem } from '../yaml/problem'
import { canCarry, type Sources, type StatementKind } from './source'

/** A text in the content that states something and names its sources. */
export interface Statement {
  readonly name: string
  readonly sources: readonly string[]
  /** Kinds of statements made here; each needs a source. */
  readonly says: readonly StatementKind[]
  /** Kinds that may also be stated here without a source of their own. */
  readonly may?: readonly StatementKind[]
  /** The class that the statement is about, if any. */
  readonly wasteClass?: WasteClass
  readonly file: string
  /** Line of its sources. */
  readonly line: number
}

/**
 * Checks that each kind of statement has a source that covers it, and that every source covers at least one.
 * Sources that several things share are listed once; it is enough that such a source is useful for one of
 * these things.
 */
export function checkSources(statements: readonly Statement[], sources: Sources): Problem[] {
  const used = new Set(statements.flatMap((statement) => usedBy(statement, sources)))
  const problems = statements.flatMap((statement) => [
    ...unknown(statement, sources),
    ...idle(statement, sources, used),
    ...uncarried(statement, sources),
  ])
  const places = new Map(
    problems.map((problem) => [`${problem.file}:${problem.line} ${problem.key}`, problem]),
  )
  return [...places.values()].map(({ file, line, message }) => ({ file, line, message }))
}

type Found = Problem & { readonly key: string }

function unknown({ file, line, sources: cited }: Statement, sources: Sources): Found[] {
  return cited
    .filter((id) => !sources.has(id))
    .map((id) => ({ file, line, key: id, message: `unknown source "${id}"` }))
}

/** A statement's sources that cover some of it, each with the line where it is named. */
function usedBy(statement: Statement, sources: Sources): string[] {
  const { says, may = [], wasteClass, sources: cited } = statement
  return cited
    .filter((id) => {
      const source = sources.get(id)
      return source && [...says, ...may].some((kind) => canCarry(source, kind, wasteClass))
    })
    .map((id) => placed(statement, id))
}

function placed({ file, line }: Statement, id: string): string {
  return `${file}:${line} ${id}`
}

function idle(statement: Statement, sources: Sources, used: ReadonlySet<string>): Found[] {
  const { name, says, file, line, sources: cited } = statement
  return cited.flatMap((id) => {
    const source = sources.get(id)
    if (!source || used.has(placed(statement, id))) return []
    const message = `source "${id}" can carry nothing that is said of "${name}" (${says.join(', ')}); it carries ${source.carries.join(', ')}`
    return [{ file, line, key: `idle ${id}`, message }]
  })
}

function uncarried({ name, says, wasteClass, file, line, sources: cited }: Statement, all: Sources): Found[] {
  const named = cited.flatMap((id) => all.get(id) ?? [])
  if (named.length < cited.length || cited.length === 0) return []
  return says
    .filter((kind) => !named.some((source) => canCarry(source, kind, wasteClass)))
    .map((kind) => ({
      file,
      line,
      key: `${kind} ${wasteClass ?? ''}`,
      message: `no source of "${name}" can carry its ${kind}${kind === 'class' && wasteClass ? ` (${wasteClass})` : ''}: ${cited.join(', ')} cannot`,
    }))
}
