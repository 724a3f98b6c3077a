/** What to do at once about a thing that must not be touched. */
export interface Danger {
  /** Numbers to call, the most urgent first. */
  readonly call: readonly string[]
  /** The first thing to do, one line. */
  readonly first: string
}

export interface DangerGroup extends Danger {
  /** Its entries in the catalogue: `from` to before `to`. */
  readonly from: number
  readonly to: number
  /** How its things are described when nobody knows their name; undefined where they always have one. */
  readonly shape: RegExp | undefined
}

export interface Dangers {
  readonly groups: readonly DangerGroup[]
  /** Words that only sound like a danger: a toy, a lighter. */
  readonly ordinary: RegExp | undefined
}

/**
 * Reads groups a line each: `number of entries`, `numbers joined by +`, `first thing to do`, `shape`, parted by
 * spaces. The first group's entries are the first of the catalogue.
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

/** The danger an entry stands for; undefined for an ordinary thing. */
export function dangerOf({ groups }: Dangers, entry: number): DangerGroup | undefined {
  return groups.find(({ from, to }) => entry >= from && entry < to)
}

/** How many entries are dangers; they are the first of the catalogue. */
export function dangerCount({ groups }: Dangers): number {
  return groups[groups.length - 1]?.to ?? 0
}

export function isDanger(dangers: Dangers, entry: number): boolean {
  return entry >= 0 && entry < dangerCount(dangers)
}

/** The words without those that only sound like a danger; a mark keeps what stood around them apart. */
export function setAsideOrdinary({ ordinary }: Dangers, text: string): string {
  return ordinary ? text.replace(ordinary, '-') : text
}
