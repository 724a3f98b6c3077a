import { dateWheel, timeWheel } from './picker-date'
import type { PickerData } from './picker-properties'
import { regionWheel } from './picker-region'
import type { Wheel } from './wheel'

/** By `mode` (component/picker.html). */
export function wheelOf(data: PickerData): Wheel {
  switch (data.mode) {
    case 'multiSelector':
      return multiWheel(data)
    case 'time':
      return timeWheel(data)
    case 'date':
      return dateWheel(data)
    case 'region':
      return regionWheel(data)
    default:
      return selectorWheel(data)
  }
}

function selectorWheel(data: PickerData): Wheel {
  const labels = labelsOf(data.range, data.rangeKey)
  return {
    columns: () => [labels],
    positions: (value) => [Number(value ?? 0) in labels ? Number(value ?? 0) : -1],
    detail: ([at]) => ({ value: at ?? 0 }),
  }
}

function multiWheel(data: PickerData): Wheel {
  const range = Array.isArray(data.range) ? data.range : []
  const columns = range.map((column) => labelsOf(column, data.rangeKey))
  return {
    columns: () => columns,
    positions: (value) =>
      columns.map((labels, column) => {
        const at = Number((Array.isArray(value) ? value[column] : 0) ?? 0)
        return at in labels ? at : -1
      }),
    detail: (at) => ({ value: [...at] }),
  }
}

function labelsOf(range: unknown, key: string): string[] {
  if (!Array.isArray(range)) return []
  return range.map((each: unknown) =>
    String(key && each !== null && typeof each === 'object' ? (each as Record<string, unknown>)[key] : each),
  )
}
