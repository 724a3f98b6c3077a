import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Bundle } from './bundle'
import { compileTemplates } from './compile-templates'
import { filesBelow } from './files-below'
import { checkRequires } from './packages/check-requires'
import { measurePackages } from './packages/package-limits'
import { packageRoots, pagesOf } from './packages/packages'
import { readApp } from './read-app'
import { readConfigs } from './read-configs'
import { compileStyles } from './styles/compile-styles'

/** A built mini-program as the page in Chromium loads it. Throws, naming the file, what WeChat would refuse. */
export function compileMiniprogram(folder: string): Bundle {
  if (!existsSync(join(folder, 'app.json'))) throw new Error(`${folder} has no app.json`)
  const appConfig = readApp(folder)
  const packages = measurePackages(folder)
  const files = filesBelow(folder)
  const roots = packageRoots(appConfig)
  const pages = pagesOf(appConfig)
  const routes = pages.map(({ route }) => route)
  const configs = readConfigs(folder, appConfig, routes)
  const modules = readModules(folder, files)
  checkRequires(modules, roots)
  const styles = compileStyles({ folder, files, routes: new Set(routes), configs })
  const templates = compileTemplates(folder, files, roots)
  return { appConfig, pages, modules, configs, styles, templates, packages }
}

function readModules(folder: string, files: readonly string[]): Record<string, string> {
  const scripts = files.filter((file) => file.endsWith('.js'))
  return Object.fromEntries(scripts.map((file) => [file, readFileSync(join(folder, file), 'utf8')]))
}
