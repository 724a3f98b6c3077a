import { posix } from 'node:path'
import postcss, { CssSyntaxError, type Root } from 'postcss'

/** A WXSS file with every `@import` replaced by the file it names (reference/wxss.html, 样式导入). */
export function inlineImports(
  file: string,
  read: (file: string) => string,
  within: readonly string[] = [],
): Root {
  const root = parse(file, read)
  root.walkAtRules('import', (rule) => {
    const imported = importedFile(file, rule.params)
    // A circle adds nothing new; WeChat stops there too.
    if (within.includes(imported)) rule.remove()
    else rule.replaceWith(inlineImports(imported, read, [...within, file]))
  })
  return root
}

function importedFile(file: string, words: string): string {
  const name = /["'](.+?)["']/.exec(words)?.[1]
  if (name === undefined) throw new Error(`${file}: @import ${words} names no file`)
  const path = name.startsWith('/') ? name.slice(1) : posix.join(posix.dirname(file), name)
  return path.endsWith('.wxss') ? path : `${path}.wxss`
}

function parse(file: string, read: (file: string) => string): Root {
  try {
    return postcss.parse(read(file), { from: file })
  } catch (error) {
    if (!(error instanceof CssSyntaxError)) throw error
    throw new Error(`${file}:${error.line}: ${error.reason}`, { cause: error })
  }
}
