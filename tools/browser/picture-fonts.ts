import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { BrowserContext } from 'playwright-core'

interface Font {
  readonly npm: string
  readonly css: readonly string[]
}

const fonts: readonly Font[] = [
  { npm: '@fontsource/noto-sans-sc', css: ['400.css', '700.css'] },
  { npm: '@fontsource/noto-color-emoji', css: ['emoji-400.css'] },
]
const path = '/picture-font/'
const families = "'Noto Sans SC', 'Noto Color Emoji'"

/** Loads fonts for Chinese and emoji into a page, because machines that take pictures often lack them. */
export async function lendFonts(context: BrowserContext): Promise<void> {
  await context.route(`**${path}**`, (route) => {
    const [at = '', name = ''] = new URL(route.request().url()).pathname.slice(path.length).split('/')
    const font = fonts[Number(at)]
    if (!font) return route.abort()
    return route.fulfill({ path: join(folderOf(font), 'files', name), contentType: 'font/woff2' })
  })
  const css = `${fonts.map(facesOf).join('\n')}\nbody, input, textarea, button { font-family: ${families} }`
  await context.addInitScript(`addEventListener('DOMContentLoaded', () => {
    document.head.appendChild(document.createElement('style')).textContent = ${JSON.stringify(css)}
  })`)
}

function facesOf(font: Font, at: number): string {
  const sheets = font.css.map((name) => readFileSync(join(folderOf(font), name), 'utf8'))
  return sheets.join('\n').replace(/url\(\.\/files\//g, `url(${path}${at}/`)
}

function folderOf({ npm }: Font): string {
  return dirname(require.resolve(`${npm}/package.json`))
}
