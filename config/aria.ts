/** Taro's weapp templates drop `aria-*`. Taro's plugin-inject restores these on the components we use. */
const aria = {
  'aria-label': '',
  'aria-role': '',
  'aria-hidden': '',
  'aria-checked': '',
  'aria-selected': '',
  'aria-disabled': '',
  'aria-expanded': '',
  'aria-live': '',
}

export const ariaAttributes = {
  View: aria,
  Text: aria,
  Button: aria,
  Image: aria,
  Input: aria,
  Textarea: aria,
  ScrollView: aria,
}
