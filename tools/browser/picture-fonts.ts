import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { BrowserContext } from 'playwright-core'

const folder = dirname(require.resolve('@fontsource/noto-sans-sc/package.json'))
const path = '/picture-font/'
const weights = [400, 700]

/** Machines that draw the pictures often have no Chinese font: lends the pages one, in pictures only. */
export async function lendChineseFont(context: BrowserContext): Promise<void> {
  await context.route(`**${path}**`, (route) => {
    const name = new URL(route.request().url()).pathname.slice(path.length)
    return route.fulfill({ path: join(folder, 'files', name), contentType: 'font/woff2' })
  })
  const faces = weights.map((weight) => readFileSync(join(folder, `${weight}.css`), 'utf8')).join('\n')
  const css =
    faces.replace(/url\(\.\/files\//g, `url(${path}`) +
    "\nbody, input, textarea, button { font-family: 'Noto Sans SC' }"
  await context.addInitScript(`addEventListener('DOMContentLoaded', () => {
    document.head.appendChild(document.createElement('style')).textContent = ${JSON.stringify(css)}
  })`)
}
