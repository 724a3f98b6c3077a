import postcss, { type Root } from 'postcss'
import { inlineImports } from './inline-imports'
import { rewriteSelector, type StyleOwner } from './rewrite-selector'

/** WeChat's rpx: 750 of them are the screen's width. */
const rpxOfScreen = 750

/** One WXSS file with what it imports, as CSS for Chromium. */
export function compileStyle(file: string, owner: StyleOwner, read: (file: string) => string): string {
  const root = inlineImports(file, read)
  root.walkDecls((declaration) => {
    declaration.value = viewportWidths(declaration.value)
  })
  rewriteSelectors(root, owner, file)
  return root.toString()
}

function viewportWidths(value: string): string {
  return value.replace(
    /(-?[\d.]+)rpx\b/g,
    (_, rpx: string) => `${Number(((Number(rpx) * 100) / rpxOfScreen).toFixed(5))}vw`,
  )
}

function rewriteSelectors(root: Root, owner: StyleOwner, file: string): void {
  root.walkRules((rule) => {
    if (rule.parent instanceof postcss.AtRule && rule.parent.name.endsWith('keyframes')) return
    try {
      rule.selector = rewriteSelector(rule.selector, owner)
    } catch (error) {
      throw new Error(`${file}: ${(error as Error).message}`, { cause: error })
    }
  })
}
