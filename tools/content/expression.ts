/**
 * Whether a text is a valid expression for the search. Look-behind is not allowed because older phones cannot
 * parse it, nor are spaces, which separate fields of the compiled data.
 */
export function isExpression(text: string): boolean {
  if (/\s|\(\?<|\\p/.test(text)) return false
  try {
    return new RegExp(text) instanceof RegExp
  } catch {
    return false
  }
}

export const noExpression = 'is no regular expression that every phone reads (no spaces, no (?<…)'
