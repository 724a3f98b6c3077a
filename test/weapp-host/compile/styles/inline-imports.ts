import { posix } from 'node:path'
import type { AtRule, Root } from 'postcss'

/**
 * A WXSS file with every `@import` replaced by the file it names (reference/wxss.html, 样式导入). A file that is imported
 * more than once stands where the last import is, as WeChat's style script has it.
 */
export function inlineImports(file: string, parse: (file: string) => Root, taken = new Set<string>()): Root {
  const root = parse(file)
  for (const rule of importsOf(root).reverse()) {
    const imported = importedFile(file, rule.params)
    if (taken.has(imported)) {
      rule.remove()
      continue
    }
    taken.add(imported)
    rule.replaceWith(inlineImports(imported, parse, taken))
  }
  return root
}

/** An import within another rule is none. */
function importsOf(root: Root): AtRule[] {
  return root.nodes.filter((node): node is AtRule => node.type === 'atrule' && node.name === 'import')
}

function importedFile(file: string, words: string): string {
  const name = words.replace(/^["']|["']$/g, '')
  const path = name.startsWith('/') ? name.slice(1) : posix.join(posix.dirname(file), name)
  return path.endsWith('.wxss') ? path : `${path}.wxss`
}
