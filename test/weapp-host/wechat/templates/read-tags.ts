/** A tag of a WXML file that names templates or files. */
export interface NamingTag {
  readonly tag: 'template' | 'import' | 'include'
  readonly attributes: ReadonlyMap<string, AttributeValue>
}

export interface AttributeValue {
  readonly text: string
  /** Where WeChat's compiler says the attribute is: at its `=`; counted from 1, from the second line on from 2. */
  readonly line: number
  readonly column: number
}

const namingTag = /<(template|import|include)\b((?:"[^"]*"|'[^']*'|[^"'>])*)>/g
const attribute = /([^\s=/"']+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g

/** Every template, import and include tag of a WXML that wcc takes: its attributes are quoted and its tags closed. */
export function readTags(wxml: string): NamingTag[] {
  const text = wxml.replace(/<!--[\s\S]*?(?:-->|$)|<wxs\b[\s\S]*?<\/wxs>/g, blanked)
  return [...text.matchAll(namingTag)].map((found) => {
    const [, tag = '', words = ''] = found
    const from = found.index + 1 + tag.length
    return { tag: tag as NamingTag['tag'], attributes: attributesOf(words, text, from) }
  })
}

/** Spaces in its place, so that what is behind keeps its line and column. */
function blanked(text: string): string {
  return text.replace(/[^\n]/g, ' ')
}

function attributesOf(words: string, text: string, from: number): Map<string, AttributeValue> {
  const attributes = new Map<string, AttributeValue>()
  for (const found of words.matchAll(attribute)) {
    const [whole, name = '', double, single] = found
    const before = text.slice(0, from + found.index + whole.indexOf('='))
    const lines = before.split('\n')
    const column = lines.at(-1)!.length + (lines.length === 1 ? 1 : 2)
    attributes.set(name, { text: double ?? single ?? '', line: lines.length, column })
  }
  return attributes
}
