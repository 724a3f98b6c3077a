import { existsSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import type { AppConfig, PageConfig } from './bundle'
import { readJson } from './read-json'

/** JSON of every page, and of every component reached from app and pages through `usingComponents`, by path. */
export function readConfigs(
  folder: string,
  app: AppConfig,
  routes: readonly string[],
): Record<string, PageConfig> {
  const configs: Record<string, PageConfig> = {}
  const ahead = [...routes, ...componentsOf('app.json', 'app', app.usingComponents)]
  for (let path = ahead.pop(); path !== undefined; path = ahead.pop()) {
    if (path in configs) continue
    const config = readConfig(folder, path)
    configs[path] = config
    ahead.push(...componentsOf(`${path}.json`, path, config.usingComponents))
  }
  return configs

  function componentsOf(file: string, from: string, using: Readonly<Record<string, string>> = {}): string[] {
    return Object.entries(using)
      .filter(([, target]) => !target.startsWith('plugin://'))
      .map(([name, target]) => {
        const path = target.startsWith('/') ? target.slice(1) : posix.join(posix.dirname(from), target)
        if (existsSync(join(folder, `${path}.js`)) && existsSync(join(folder, `${path}.json`))) return path
        throw new Error(`${file}: usingComponents: ${name}: ${target} is not a component`)
      })
  }
}

/** A page need have no JSON. */
function readConfig(folder: string, path: string): PageConfig {
  const file = `${path}.json`
  const config = existsSync(join(folder, file)) ? (readJson(folder, file) as PageConfig) : {}
  const styleIsolation = config.styleIsolation ?? isolationInScript(folder, path)
  return styleIsolation === undefined ? config : { ...config, styleIsolation }
}

/**
 * The old place of the option is the script: `Component({ options: { styleIsolation: 'shared' } })`. The style sheet
 * must know it before any script runs, so it is read from the source.
 */
function isolationInScript(folder: string, path: string): string | undefined {
  const source = readFileSync(join(folder, `${path}.js`), 'utf8')
  const options = /\boptions\s*:\s*\{([^}]*)\}/.exec(source)?.[1] ?? ''
  const named = /\bstyleIsolation["']?\s*:\s*["']([\w-]+)["']/.exec(options)?.[1]
  return named ?? (/\baddGlobalClass["']?\s*:\s*(true|!0)/.test(options) ? 'apply-shared' : undefined)
}
