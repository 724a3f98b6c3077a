import { openBrowser } from '../../tools/gallery/open-browser'
;(async () => {
  const b = await openBrowser(); const p = await b.newPage()
  p.on('console', (m) => console.log('console', m.type(), m.text().slice(0, 200)))
  p.on('pageerror', (e) => console.log('pageerror', e.message.slice(0, 200)))
  await p.goto('http://127.0.0.1:8795/sign-in?next=/'); await p.screenshot({ path: '/tmp/signin.png' })
  await p.click('button[value=teacher]'); await p.waitForTimeout(3000)
  console.log(p.url(), await p.evaluate(`fetch('/api',{method:'POST',headers:{'content-type':'application/json'},body:'{"path":"identity.me"}'}).then(r=>r.text())`))
  await p.screenshot({ path: '/tmp/home.png' })
  await p.goto('http://127.0.0.1:8795/sign-in'); await p.click('text=退出登录'); await p.waitForTimeout(500)
  console.log(p.url(), await p.evaluate(`fetch('/api',{method:'POST',headers:{'content-type':'application/json'},body:'{"path":"identity.me"}'}).then(r=>r.text())`))
  await b.close()
})()
