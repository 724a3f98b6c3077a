import { openBrowser } from './open-browser'
import { openLocalSite } from './local-site'
async function main() {
  const site = await openLocalSite()
  const b = await openBrowser()
  const c = await b.newContext({ viewport: { width: 375, height: 760 } })
  const p = await c.newPage()
  p.on('console', (m) => console.log('console', m.type(), m.text().slice(0, 300)))
  p.on('pageerror', (e) => console.log('error', e.message, e.stack?.slice(0, 600)))
  p.on('response', (r) => {
    if (r.status() >= 400) console.log(r.status(), r.url())
  })
  const r = await p.goto(site.address + (process.argv[2] ?? '/features/search/home/index'))
  console.log(r?.status(), r?.headers())
  await p.waitForTimeout(1500)
  console.log((await p.content()).slice(0, 800))
  await b.close()
  await site.close()
}
main()
