import { setAsideOrdinary } from '../../../src/domain/search/danger/danger'
import { compileOrdinary } from './compile-danger'
import type { DangerContent, WrittenShape } from './danger'
import type { Problem } from '../yaml/problem'

/** Every expression must match its own examples and must not match its counterexamples. */
export function checkDanger({ groups, ordinary }: DangerContent): Problem[] {
  const dangers = { groups: [], ordinary: new RegExp(compileOrdinary(ordinary), 'g') }
  const left = (text: string) => setAsideOrdinary(dangers, text)
  return [
    ...groups.flatMap(({ shapes }) => shapes.flatMap((shape) => faultsOf(shape, left))),
    ...ordinary.flatMap((shape) => faultsOf(shape, (text) => text)),
  ]
}

function faultsOf(
  { says, like, unlike, file, line }: WrittenShape,
  left: (text: string) => string,
): Problem[] {
  const isFound = (text: string) => new RegExp(says).test(left(text))
  const problem = (text: string, message: string) => ({ file, line, message: `"${text}" ${message} ${says}` })
  return [
    ...like.filter((text) => !isFound(text)).map((text) => problem(text, 'is not found by')),
    ...unlike.filter(isFound).map((text) => problem(text, 'must not be found by')),
  ]
}
