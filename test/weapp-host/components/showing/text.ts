import { builtIn } from '../built-in/built-in'
import { decodeEntities } from './entities'

const spaces: Readonly<Record<string, string>> = { nbsp: '\u00a0', ensp: '\u2002', emsp: '\u2003' }

const wideEntities = { '&ensp;': '\u2002', '&emsp;': '\u2003' }

/** component/text.html. `\n` breaks the line; only text may stand inside (base look in built-in.css). */
export const text = builtIn('text', {
  properties: {
    selectable: false,
    userSelect: false,
    space: '',
    decode: false,
    overflow: 'visible',
    maxLines: 0,
  },
  setUp(part) {
    const { element } = part
    const rewrite = (): void => {
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        if (node.parentElement !== element) continue
        const shown = shownText(node.nodeValue ?? '', part.data)
        if (shown !== node.nodeValue) node.nodeValue = shown
      }
    }
    const watching = new MutationObserver(rewrite)
    part.watch(['space', 'decode'], () => {
      if (part.data.space === '' && !part.data.decode) return
      watching.observe(element, { childList: true, characterData: true, subtree: true })
      rewrite()
    })
    part.watch(['selectable', 'userSelect'], () => {
      part.style({ 'user-select': part.data.selectable || part.data.userSelect ? 'text' : null })
    })
    part.detached(() => watching.disconnect())
  },
})

function shownText(written: string, { space, decode }: { space: string; decode: boolean }): string {
  const wide = spaces[space]
  const spaced = wide === undefined ? written : written.replaceAll(' ', wide)
  return decode ? decodeEntities(spaced, wideEntities) : spaced
}
