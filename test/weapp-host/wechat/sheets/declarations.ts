import { AtRule, parse, Rule, type ChildNode } from 'postcss'

/**
 * What a style sheet says, one line a declaration: `@media screen | .a { color: red }`. Two sheets that say the same in
 * the same order look the same to a browser. Rules are left out whose selector no browser takes.
 */
export function declarationsOf(css: string): string[] {
  const lines: string[] = []
  parse(css).walkDecls((declaration) => {
    const around = rulesAround(declaration)
    if (around.some((rule) => rule === undefined)) return
    const value = `${squeezed(declaration.value)}${declaration.important ? ' !important' : ''}`
    lines.push(`${around.join(' | ')} { ${declaration.prop}: ${value} }`)
  })
  return lines
}

/** From the outermost in; undefined in the place of a rule that is lost. */
function rulesAround({ parent }: ChildNode): (string | undefined)[] {
  if (parent instanceof Rule) return [...rulesAround(parent), selectorOf(parent)]
  if (parent instanceof AtRule) return [...rulesAround(parent), `@${parent.name} ${squeezed(parent.params)}`]
  return []
}

function selectorOf(rule: Rule): string | undefined {
  const selectors = rule.selector.split(',').map(squeezed)
  if (selectors.some((selector) => selector === '' || /^[>+~]/.test(selector))) return undefined
  return selectors.join(', ')
}

function squeezed(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/ ?([,>+~]) ?/g, '$1')
    .trim()
}
