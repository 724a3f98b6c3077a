import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The repository root, which contains `project.config.json`. */
export const projectPath = join(__dirname, '../..')

export interface ProjectConfig {
  readonly appid: string
  readonly setting: { readonly minified: boolean; readonly [name: string]: unknown }
}

export function readProjectConfig(): ProjectConfig {
  return JSON.parse(readFileSync(join(projectPath, 'project.config.json'), 'utf8')) as ProjectConfig
}

/** The settings of the project, with the names that `miniprogram-ci` uses. */
export function compileSettings({ setting }: ProjectConfig): object {
  return { ...setting, minify: setting.minified, minifyJS: setting.minified }
}
