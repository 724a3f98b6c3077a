import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { AppConfig } from './bundle'
import { pagesOf } from './packages/packages'
import { readJson } from './read-json'

/** app.json, checked as DevTools checks it (reference/configuration/app.html). */
export function readApp(folder: string): AppConfig {
  const app = readJson(folder, 'app.json') as AppConfig
  if (!Array.isArray(app.pages) || app.pages.length === 0)
    throw new Error('app.json: pages must not be empty')
  if (!existsSync(join(folder, 'app.js'))) throw new Error('app.js is missing')
  for (const { route } of pagesOf(app)) checkPage(folder, route)
  checkTabs(app)
  return app
}

function checkPage(folder: string, route: string): void {
  for (const ending of ['.js', '.wxml']) {
    if (existsSync(join(folder, route + ending))) continue
    throw new Error(`app.json: the page ${route} has no file ${route}${ending}`)
  }
}

/** Tabs are two to five pages of the main package. */
function checkTabs(app: AppConfig): void {
  const tabs = app.tabBar?.list
  if (tabs === undefined) return
  if (tabs.length < 2 || tabs.length > 5) throw new Error('app.json: tabBar.list must have 2 to 5 items')
  for (const { pagePath } of tabs) {
    if (app.pages.includes(pagePath)) continue
    throw new Error(`app.json: tabBar.list: ${pagePath} is not a page of the main package`)
  }
}
