import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

/** The folder of the built mini-program that a project names. Throws in words for the user. */
export function builtFolderOf(project: string): string {
  const file = join(resolve(project), 'project.config.json')
  if (!existsSync(file)) throw new Error(`${resolve(project)} has no project.config.json`)
  const { miniprogramRoot = '.' } = JSON.parse(readFileSync(file, 'utf8')) as { miniprogramRoot?: string }
  const folder = resolve(project, miniprogramRoot)
  if (!existsSync(join(folder, 'app.json'))) {
    throw new Error(`${folder} has no app.json: build the mini-program first`)
  }
  return folder
}
