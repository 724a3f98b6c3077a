/** Where a `require` may point, by the file that says it: paths in the package, best first. */
export function candidatesOf(asked: string, from: string): string[] {
  const folder = from.split('/').slice(0, -1)
  if (asked.startsWith('/')) return withEndings(joined([], asked))
  if (asked.startsWith('.')) return withEndings(joined(folder, asked))
  return folder
    .map((_, depth) => folder.slice(0, folder.length - depth))
    .concat([[]])
    .flatMap((above) => withEndings(joined([...above, 'miniprogram_npm'], asked)))
}

function joined(folder: readonly string[], path: string): string {
  const parts = [...folder]
  for (const part of path.split('/')) {
    if (part === '..') parts.pop()
    else if (part !== '.' && part !== '') parts.push(part)
  }
  return parts.join('/')
}

function withEndings(path: string): string[] {
  return path.endsWith('.js') ? [path, `${path}.js`] : [`${path}.js`, `${path}/index.js`]
}

/** The path that WeChat names in its error. */
export function namedIn(asked: string, from: string): string {
  const first = asked.startsWith('.') || asked.startsWith('/') ? candidatesOf(asked, from)[0] : undefined
  return first ?? `${asked}.js`
}
