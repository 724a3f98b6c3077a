import type { AppConfig } from '../compile/bundle'
import { pagesOf } from '../compile/packages/packages'
import { readApp } from '../compile/read-app'
import { builtFolderOf } from '../server/process/read-project'

/** The built app.json of a project, the folder of project.config.json. */
export function appConfigOf(project: string): AppConfig {
  return readApp(builtFolderOf(project))
}

/** Every page of a project's app.json, main package first. */
export function routesOf(project: string): string[] {
  return pagesOf(appConfigOf(project)).map(({ route }) => route)
}
