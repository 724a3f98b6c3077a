import { openBrowser } from './open-browser'
import { serveBuilt } from './serve-built'
import { lendChineseFont } from './chinese-font'
async function main() {
  const site = await serveBuilt('/work/main/dist/h5', () => ({
    status: 401,
    body: {
      ok: false,
      error: { defined: true, code: 'UNAUTHENTICATED', status: 401, message: '请先登录，再继续操作。' },
      requestId: 'x',
    },
  }))
  const b = await openBrowser()
  const c = await b.newContext({
    viewport: { width: 375, height: 760 },
    deviceScaleFactor: 2,
    isMobile: true,
    hasTouch: true,
  })
  await lendChineseFont(c)
  const p = await c.newPage()
  p.on('console', (m) => console.log('console', m.type(), m.text().slice(0, 300)))
  p.on('pageerror', (e) => console.log('error', e.message, e.stack?.slice(0, 600)))
  let bytes = 0
  const { gzipSync } = require('zlib')
  p.on('response', async (r) => {
    if (r.url().includes('font')) return
    try {
      const g = gzipSync(await r.body()).length
      bytes += g
      console.log(g, r.url().replace(site.address, ''))
    } catch {}
  })
  const path = process.argv[2] ?? '/'
  await p.goto(site.address + path)
  await p.waitForTimeout(1500)
  if (process.argv[4]) {
    await p.fill('input', process.argv[4])
    await p.waitForTimeout(500)
  }
  await p.screenshot({ path: process.argv[3] ?? '/tmp/ui/p.png' })
  console.log('gz', bytes, p.url())
  await b.close()
  await site.close()
}
main()
