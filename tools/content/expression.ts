/** Whether a text is a regular expression for the search: older phones read no look-behind, and spaces part what is compiled. */
export function isExpression(text: string): boolean {
  if (/\s|\(\?<|\\p/.test(text)) return false
  try {
    return new RegExp(text) instanceof RegExp
  } catch {
    return false
  }
}

export const noExpression = 'is no regular expression that every phone reads (no spaces, no (?<…)'
