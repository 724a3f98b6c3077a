import type { Entry } from './entry'
import type { Problem } from '../yaml/problem'

/**
 * Parts and uses that only some things of a group have, although a group's text applies to all its things.
 */
const ofSomeThings =
  /铁轮|铁轴|玻璃盖|玻璃面|桌腿|木把|铁圈|铁箍|订书钉|泵头|金属夹|磁铁|水箱盖|塑料窗口|提绳|布套|铁件|油水|漂流/
const onlyWhereThere = /有|能|带着?的|如果|可以/
/** A thing has the part if its name shares a character with the part's. */
const shared = (name: string, part: string) => [...part].some((character) => name.includes(character))

/**
 * A group's text must fit each of its things: a part that only some have must be mentioned conditionally
 * (有…的). A group with a single thing may mention its parts directly.
 */
export function checkGroupTexts(entries: readonly Entry[]): Problem[] {
  const told = new Map<string, Entry[]>()
  for (const entry of entries) {
    const place = `${entry.file} ${entry.group} ${entry.prepare}`
    told.set(place, [...(told.get(place) ?? []), entry])
  }
  return [...told.values()].filter((things) => things.length > 1).flatMap(unfitting)
}

function unfitting(things: readonly Entry[]): Problem[] {
  const clauses = things[0]!.prepare.split(/[，。；：]/)
  return clauses.flatMap((clause) => {
    const [part] = ofSomeThings.exec(clause) ?? []
    if (part === undefined || onlyWhereThere.test(clause)) return []
    const without = things.find(({ name }) => !shared(name, part))
    if (!without) return []
    const { file, line, name } = without
    return [
      { file, line, message: `"${name}" hears of ${part} from its group: say 有…的, or a text of its own` },
    ]
  })
}
