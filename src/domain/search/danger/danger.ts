/** What to do immediately about a thing that must not be touched. */
export interface Danger {
  /** Phone numbers, the most urgent first. */
  readonly call: readonly string[]
  /** The first thing to do, one line. */
  readonly first: string
}

export interface DangerGroup extends Danger {
  /** Range of catalogue entries: `from` is included, `to` is not. */
  readonly from: number
  readonly to: number
  /**
   * Matches descriptions of these things by people who do not know the name; undefined if the name is always
   * known.
   */
  readonly shape: RegExp | undefined
}

export interface Dangers {
  readonly groups: readonly DangerGroup[]
  /** Matches harmless words that sound like a danger, such as a toy gun or a lighter. */
  readonly ordinary: RegExp | undefined
}

/**
 * Parses one group per line, its fields separated by spaces: `number of entries`, `phone numbers joined by
 * +`, `first thing to do`, `shape`. The groups cover the first entries of the catalogue, in order.
 */
export function readDangers(lines: string, ordinary: string): Dangers {
  let from = 0
  const groups = (lines === '' ? [] : lines.split('\n')).map((line): DangerGroup => {
    const [count = '0', call = '', first = '', shape = ''] = line.split(' ')
    const to = from + Number(count)
    const group = { from, to, call: call.split('+'), first, shape: shape ? new RegExp(shape) : undefined }
    from = to
    return group
  })
  return { groups, ordinary: ordinary === '' ? undefined : new RegExp(ordinary, 'g') }
}

/** The danger group an entry belongs to; undefined for an ordinary thing. */
export function dangerOf({ groups }: Dangers, entry: number): DangerGroup | undefined {
  return groups.find(({ from, to }) => entry >= from && entry < to)
}

/** How many entries are dangers. They come first in the catalogue. */
export function dangerCount({ groups }: Dangers): number {
  return groups[groups.length - 1]?.to ?? 0
}

export function isDanger(dangers: Dangers, entry: number): boolean {
  return entry >= 0 && entry < dangerCount(dangers)
}

/**
 * Replaces harmless words that sound like a danger by `-`, so that the text before and after does not join
 * up.
 */
export function setAsideOrdinary({ ordinary }: Dangers, text: string): string {
  return ordinary ? text.replace(ordinary, '-') : text
}
