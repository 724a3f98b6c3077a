import type { PickerData } from './picker-properties'
import type { Wheel } from './wheel'

/** Years that a date picker without `start` and `end` offers. */
const firstYear = 1900
const lastYear = 2100

/** `hh:mm`; `start` and `end` bound it. */
export function timeWheel({ start, end }: PickerData): Wheel {
  const text = ([hour = 0, minute = 0]: readonly number[]): string => `${two(hour)}:${two(minute)}`
  const [from, to] = [start || '00:00', end || '23:59']
  return {
    columns: () => [
      numbers(0, 23).map((hour) => `${two(hour)}时`),
      numbers(0, 59).map((minute) => `${two(minute)}分`),
    ],
    positions(value) {
      const parts = /^(\d{1,2}):(\d{1,2})$/.exec(String(value ?? from))
      const at = parts ? [Number(parts[1]), Number(parts[2])] : [0, 0]
      return text(at) >= from && text(at) <= to ? at : [-1, -1]
    },
    detail: (at) => ({ value: bounded(text(at), from, to) }),
  }
}

/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, by `fields`. */
export function dateWheel({ start, end, fields }: PickerData): Wheel {
  const depth = fields === 'year' ? 1 : fields === 'month' ? 2 : 3
  const from = complete(start, `${firstYear}-01-01`, depth)
  const to = complete(end, `${lastYear}-12-31`, depth)
  const base = Number(from.slice(0, 4))
  const text = (at: readonly number[]): string =>
    [String(base + (at[0] ?? 0)), two((at[1] ?? 0) + 1), two((at[2] ?? 0) + 1)].slice(0, depth).join('-')
  return {
    columns: ([year = 0, month = 0]) =>
      [
        numbers(base, Number(to.slice(0, 4))).map((each) => `${each}年`),
        numbers(1, 12).map((each) => `${two(each)}月`),
        numbers(1, daysIn(base + year, month + 1)).map((each) => `${two(each)}日`),
      ].slice(0, depth),
    positions(value) {
      const date = complete(String(value ?? ''), today(), depth)
      if (date < from || date > to) return Array<number>(depth).fill(-1)
      const [year = 0, month = 1, day = 1] = date.split('-').map(Number)
      return [year - base, month - 1, day - 1].slice(0, depth)
    },
    detail: (at) => ({ value: bounded(text(at), from, to) }),
  }
}

function complete(date: string, byDefault: string, depth: number): string {
  const parts = /^\d{4}(-\d{1,2}){0,2}$/.test(date) ? date.split('-') : byDefault.split('-')
  return [parts[0], two(Number(parts[1] ?? 1)), two(Number(parts[2] ?? 1))].slice(0, depth).join('-')
}

function bounded(text: string, from: string, to: string): string {
  if (text < from) return from
  return text > to ? to : text
}

function today(): string {
  const now = new Date()
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}

function daysIn(year: number, month: number): number {
  return new Date(year, month, 0).getDate()
}

function numbers(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index)
}

function two(value: number): string {
  return String(value).padStart(2, '0')
}
