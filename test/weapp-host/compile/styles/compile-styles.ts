import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { runWcsc } from '../../wechat/compilers/run-wcsc'
import type { PageConfig } from '../bundle'
import { compileStyle } from './compile-style'
import { hasOwnScope, styleScopeOf } from './style-scope'

export interface StyledFiles {
  readonly folder: string
  /** Every file of the mini-program, by path. */
  readonly files: readonly string[]
  readonly routes: ReadonlySet<string>
  readonly configs: Readonly<Record<string, PageConfig>>
}

/**
 * CSS by path without ending, in the order in which it must be added: app, components, pages. WeChat's own compiler is
 * asked first, and refuses in its words.
 */
export function compileStyles(input: StyledFiles): Record<string, string> {
  runWcsc(input.folder, input.files)
  const wanted = input.files
    .filter((file) => file.endsWith('.wxss'))
    .map((file) => file.slice(0, -'.wxss'.length))
    .filter((path) => path === 'app' || path in input.configs)
  const inOrder = [
    ...wanted.filter((path) => path === 'app'),
    ...wanted.filter((path) => path !== 'app' && !input.routes.has(path)),
    ...wanted.filter((path) => input.routes.has(path)),
  ]
  return Object.fromEntries(inOrder.map((path) => [path, compileOne(input, path)]))
}

function compileOne({ folder, routes, configs }: StyledFiles, path: string): string {
  const config = configs[path] ?? {}
  const isPage = routes.has(path)
  const owner = {
    ...(isPage && { route: path }),
    ...(path !== 'app' && hasOwnScope(config, isPage) && { scope: styleScopeOf(path) }),
  }
  return compileStyle(`${path}.wxss`, owner, (file) => readFileSync(join(folder, file), 'utf8'))
}
