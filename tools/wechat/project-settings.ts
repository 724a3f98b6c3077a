import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The repository's root, where `project.config.json` is. */
export const projectPath = join(__dirname, '../..')

export interface ProjectConfig {
  readonly appid: string
  readonly setting: { readonly minified: boolean; readonly [name: string]: unknown }
}

export function readProjectConfig(): ProjectConfig {
  return JSON.parse(readFileSync(join(projectPath, 'project.config.json'), 'utf8')) as ProjectConfig
}

/** The project's own settings, as `miniprogram-ci` calls them. */
export function compileSettings({ setting }: ProjectConfig): object {
  return { ...setting, minify: setting.minified, minifyJS: setting.minified }
}
