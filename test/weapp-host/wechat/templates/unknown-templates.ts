import { posix } from 'node:path'
import { readTags, type AttributeValue, type NamingTag } from './read-tags'

/**
 * Templates used by a name that is written out and that no template in reach has. wcc takes such a file; only when the
 * page is drawn does the phone warn, in these words, and draw nothing there.
 * @param sources WXML by path from the folder
 */
export function findUnknownTemplates(sources: Readonly<Record<string, string>>): string[] {
  const tags = new Map(Object.entries(sources).map(([file, wxml]) => [file, readTags(wxml)]))
  return [...tags].flatMap(([file, own]) => {
    const known = namesInReach(file, tags)
    const unknown = valuesOf(own, 'template', 'is').filter(({ text }) => isWritten(text) && !known.has(text))
    return unknown.map(
      ({ text, line, column }) => `${file}:template:${line}:${column}: Template \`${text}\` not found.`,
    )
  })
}

type TagsByFile = ReadonlyMap<string, readonly NamingTag[]>

/** Its own templates, those of files it imports, and those of files that are imported by what it includes. */
function namesInReach(file: string, tags: TagsByFile): Set<string> {
  const importing = [file, ...included(file, tags)]
  const files = [file, ...importing.flatMap((each) => filesNamed(each, 'import', tags))]
  return new Set(
    files.flatMap((each) => valuesOf(tags.get(each) ?? [], 'template', 'name').map(({ text }) => text)),
  )
}

function included(file: string, tags: TagsByFile, seen = new Set<string>()): Set<string> {
  for (const each of filesNamed(file, 'include', tags)) {
    if (seen.has(each)) continue
    seen.add(each)
    included(each, tags, seen)
  }
  return seen
}

function filesNamed(file: string, tag: 'import' | 'include', tags: TagsByFile): string[] {
  return valuesOf(tags.get(file) ?? [], tag, 'src').map(({ text }) => {
    const path = text.startsWith('/') ? text.slice(1) : posix.join(posix.dirname(file), text)
    return tags.has(path) ? path : `${path}.wxml`
  })
}

function valuesOf(tags: readonly NamingTag[], tag: NamingTag['tag'], name: string): AttributeValue[] {
  return tags.filter((each) => each.tag === tag).flatMap(({ attributes }) => attributes.get(name) ?? [])
}

/** What has an expression in it is known only when the page is drawn. */
function isWritten(name: string): boolean {
  return !name.includes('{{')
}
