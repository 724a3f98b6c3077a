import postcss, { CssSyntaxError, type Root } from 'postcss'
import { inlineImports } from './inline-imports'
import { rewriteSelector, type StyleOwner } from './rewrite-selector'
import { rewriteValue } from './rewrite-value'

/** One WXSS file, which WeChat's compiler takes, with what it imports, as CSS for Chromium. */
export function compileStyle(file: string, owner: StyleOwner, read: (file: string) => string): string {
  const root = inlineImports(file, (each) => parse(each, read(each)))
  rewriteSelectors(root, owner, file)
  return root.toString()
}

function parse(file: string, wxss: string): Root {
  const root = parseCss(file, wxss)
  root.walkDecls((declaration) => {
    declaration.value = rewriteValue(declaration, file)
  })
  return root
}

/** What wcsc takes and is no CSS, such as a comment behind `//`, would lose rules on the phone. */
function parseCss(file: string, wxss: string): Root {
  try {
    return postcss.parse(wxss, { from: file })
  } catch (error) {
    if (!(error instanceof CssSyntaxError)) throw error
    throw new Error(`${file}:${error.line}: ${error.reason}`, { cause: error })
  }
}

function rewriteSelectors(root: Root, owner: StyleOwner, file: string): void {
  root.walkRules((rule) => {
    if (rule.parent instanceof postcss.AtRule && rule.parent.name.endsWith('keyframes')) return
    try {
      const selector = rewriteSelector(rule.raws.selector?.raw ?? rule.selector, owner)
      if (selector === undefined) rule.remove()
      else rule.selector = selector
    } catch (error) {
      throw new Error(`${file}: ${(error as Error).message}`, { cause: error })
    }
  })
}
