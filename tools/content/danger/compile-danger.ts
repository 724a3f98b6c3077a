import type { WrittenDanger, WrittenShape } from './danger'

/**
 * One line per group: number of entries, whom to call, what to do first, expression that describes its
 * things.
 */
export function compileDangers(groups: readonly WrittenDanger[]): string {
  return groups
    .map(({ entries, call, first, shapes }) =>
      [entries.length, call.join('+'), first, eitherOf(shapes)].join(' ').trim(),
    )
    .join('\n')
}

export function compileOrdinary(shapes: readonly WrittenShape[]): string {
  return eitherOf(shapes)
}

function eitherOf(shapes: readonly WrittenShape[]): string {
  return shapes.map(({ says }) => says).join('|')
}
