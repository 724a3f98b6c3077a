import { builtIn } from '../built-in/built-in'
import { innerElement } from '../built-in/inner-element'

const looks: Readonly<Record<string, { sign: string; color: string }>> = {
  success: { sign: '✓', color: '#09bb07' },
  success_no_circle: { sign: '✓', color: '#09bb07' },
  info: { sign: 'i', color: '#10aeff' },
  warn: { sign: '!', color: '#f76260' },
  waiting: { sign: '◷', color: '#10aeff' },
  cancel: { sign: '×', color: '#f43530' },
  download: { sign: '↓', color: '#09bb07' },
  search: { sign: '⌕', color: '#b2b2b2' },
  clear: { sign: '×', color: '#b2b2b2' },
}

/** component/icon.html */
export const icon = builtIn('icon', {
  properties: { type: '', size: null, color: '' },
  setUp(part) {
    const drawing = innerElement('icon')
    drawing.ariaHidden = 'true'
    part.element.append(drawing)
    part.watch(['type', 'size', 'color'], () => {
      const look = looks[part.data.type]
      const size = part.data.size ?? 23
      const length =
        typeof size === 'number' || /^\d+$/.test(String(size)) ? `${String(size)}px` : String(size)
      drawing.dataset.sign = look?.sign ?? ''
      drawing.style.cssText = `width:${length};height:${length};font-size:${length}`
      drawing.style.color = part.data.color || (look?.color ?? '')
    })
  },
})
