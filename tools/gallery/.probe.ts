import { openBrowser } from './open-browser'
import { openLocalSite } from './local-site'
import { fallBack } from './fall-back'
async function main() {
  const site = await openLocalSite()
  const b = await openBrowser()
  const c = await b.newContext({ viewport: { width: 375, height: 740 } })
  await fallBack(c)
  const p = await c.newPage()
  p.on('console', (m) => console.log('console', m.type(), m.text().slice(0, 300)))
  p.on('pageerror', (e) => console.log('error', e.message))
  await p.goto(site.address + '/')
  await p.locator('.screen').waitFor()
  const st = async (l: string) =>
    console.log(
      l,
      await p.evaluate(() => [...document.querySelectorAll('.home-idle')].map((e) => e.className)),
      await p.inputValue('input'),
      await p.locator('.taro_page').count(),
    )
  await p.fill('input', '西瓜皮')
  await st('typed')
  await p.locator('.best').click()
  await p.getByText('先这样做').waitFor()
  await st('answer')
  await p.getByLabel('返回').last().click()
  await p.waitForTimeout(800)
  await st('back')
  console.log(
    await p.evaluate(() =>
      [...document.querySelectorAll('.taro_page')].map(
        (e) =>
          e.id +
          ' | ' +
          e.className +
          ' | ' +
          e.getAttribute('style') +
          ' ' +
          getComputedStyle(e).display +
          ' ' +
          JSON.stringify(e.getBoundingClientRect()) +
          e.parentElement!.className,
      ),
    ),
    p.url(),
  )
  await p.screenshot({ path: '/tmp/ui/dbg.png' })
  process.exit()
  await p.getByLabel('清空输入').click()
  await p.waitForTimeout(100)
  await st('cleared')
  await p.waitForTimeout(600)
  await st('later')
  await p.screenshot({ path: '/tmp/ui/dbg.png' })
  await b.close()
  await site.close()
}
main()
