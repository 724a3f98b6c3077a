import type { WasteClass } from '../../../src/domain/waste-class'
import type { Problem } from '../yaml/problem'
import { canCarry, type Sources, type StatementKind } from './source'

/** A place in the content that says something and names what it rests on. */
export interface Statement {
  readonly name: string
  readonly sources: readonly string[]
  /** Every kind of statement that is made there. */
  readonly says: readonly StatementKind[]
  /** Other kinds that may be said there, and need no source of their own. */
  readonly may?: readonly StatementKind[]
  /** The class it is about, where it is about one. */
  readonly wasteClass?: WasteClass
  readonly file: string
  /** Of its sources. */
  readonly line: number
}

/**
 * What a statement rests on must be able to carry it: each kind that is said has a source for it, and no source stands
 * there that has nothing to say about any of them. A place that many things share is named once, and a source there is
 * of use if it is to one of them.
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

/** Of a statement's sources those that can carry something of it, each with the place where it is named. */
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
