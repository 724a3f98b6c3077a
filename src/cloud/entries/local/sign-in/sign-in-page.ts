import type { DemoPerson } from '../demo/demo-people'
import { demoPeople } from '../demo/demo-people'

const style = `
body { margin: 0; min-height: 100vh; background: #f6f4ee; color: #17343a; font: 17px/1.6 system-ui, "PingFang SC", "Microsoft YaHei", sans-serif }
main { max-width: 30rem; margin: 0 auto; padding: 2.5rem 1.25rem }
h1 { margin: 0; font-size: 1.7rem }
p { margin: .25rem 0 1.25rem; color: #4b6267 }
button { display: block; width: 100%; margin: 0 0 .75rem; padding: 1rem 1.25rem; border: 0; border-radius: 1rem; background: #fff; box-shadow: 0 1px 4px #17343a1f; font: inherit; text-align: left; cursor: pointer }
button:hover, button:focus-visible { outline: 3px solid #0d7c80 }
button[aria-current] { background: #e2f2f1 }
b { font-size: 1.15rem }
small { display: block; color: #4b6267; font-size: .95rem }
.out { background: none; box-shadow: none; color: #0d6b70; text-align: center }`

/** The sign-in page: one card for each demo person. `next` is where to go afterwards. */
export function signInPage(next: string, current: string | undefined): string {
  const leave = current === undefined ? '' : leaveForm
  return `<!doctype html>
<html lang="zh-CN">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>登录 · 小手分类</title>
<style>${style}</style>
<main>
<h1>您想以谁的身份看看？</h1>
<p>这是本机演示，人物都是虚构的。在微信里，身份由微信提供，不需要登录。</p>
<form method="post" action="/sign-in">
<input type="hidden" name="next" value="${escaped(next)}">
${demoPeople.map((person) => card(person, person.subject === current)).join('\n')}
</form>
${leave}
</main>
</html>`
}

function card({ subject, title, name, does }: DemoPerson, current: boolean): string {
  const mark = current ? ' aria-current="true"' : ''
  return `<button name="person" value="${subject}"${mark}><b>${title}</b> ${name}<small>${does}</small></button>`
}

const leaveForm = '<form method="post" action="/sign-out"><button class="out">退出登录</button></form>'

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)
}
