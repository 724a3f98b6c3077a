import type { Values } from '../built-in/properties'

/** component/picker.html */
export const pickerProperties = {
  name: '',
  mode: 'selector',
  headerText: '',
  disabled: false,
  range: null,
  rangeKey: '',
  value: null,
  start: '',
  end: '',
  fields: 'day',
  customItem: '',
  level: 'region',
}

export type PickerData = Values<typeof pickerProperties>
