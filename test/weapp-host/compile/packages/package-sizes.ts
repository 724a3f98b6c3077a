import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { filesBelow } from '../files-below'

/** Bytes of every package of a built mini-program; the main package is called `main`. */
export function packageSizes(folder: string): Map<string, number> {
  const app = JSON.parse(readFileSync(join(folder, 'app.json'), 'utf8')) as AppConfig
  const roots = (app.subPackages ?? app.subpackages ?? []).map(({ root }) => root.replace(/\/?$/, '/'))
  const sizes = new Map<string, number>([['main', 0]])
  for (const file of filesBelow(folder).filter(isUploaded)) {
    const root = roots.find((prefix) => file.startsWith(prefix)) ?? 'main'
    sizes.set(root, (sizes.get(root) ?? 0) + statSync(join(folder, file)).size)
  }
  return sizes
}

/** DevTools leaves these behind when it uploads. */
function isUploaded(file: string): boolean {
  return !file.endsWith('.LICENSE.txt') && file !== 'project.config.json'
}

interface AppConfig {
  readonly subPackages?: readonly { readonly root: string }[]
  readonly subpackages?: readonly { readonly root: string }[]
}
