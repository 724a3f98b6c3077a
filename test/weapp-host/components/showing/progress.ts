import { builtIn } from '../built-in/built-in'
import { innerElement } from '../built-in/inner-element'
import type { Part } from '../built-in/part'

const properties = {
  percent: 0,
  showInfo: false,
  borderRadius: null,
  fontSize: null,
  strokeWidth: null,
  color: '#09bb07',
  activeColor: '#09bb07',
  backgroundColor: '#ebebeb',
  active: false,
  activeMode: 'backwards',
  duration: 30,
}

/** component/progress.html: `activeend` when the moving bar has arrived. */
export const progress = builtIn('progress', {
  properties,
  setUp(part) {
    const bar = innerElement('progress-bar')
    const done = innerElement('progress-done')
    const info = innerElement('progress-info')
    bar.append(done)
    part.element.append(bar, info)
    let from = 0
    const draw = (percent: number): void => {
      done.style.width = `${percent}%`
      info.textContent = part.data.showInfo ? `${Math.round(percent)}%` : ''
    }
    part.watch(
      ['strokeWidth', 'backgroundColor', 'activeColor', 'borderRadius', 'fontSize', 'showInfo'],
      () => {
        bar.style.height = lengthOf(part.data.strokeWidth, 6)
        bar.style.borderRadius = lengthOf(part.data.borderRadius, 0)
        bar.style.background = part.data.backgroundColor
        done.style.background = part.data.activeColor
        info.style.fontSize = lengthOf(part.data.fontSize, 16)
      },
    )
    part.watch(['percent', 'active', 'showInfo'], () => {
      const to = Math.min(100, Math.max(0, part.data.percent))
      const start = part.data.activeMode === 'forwards' ? from : 0
      from = to
      if (part.data.active) advance(part, start, to, draw)
      else draw(to)
    })
  },
})

/** One percent every `duration` milliseconds. */
function advance(
  part: Part<typeof properties>,
  from: number,
  to: number,
  draw: (percent: number) => void,
): void {
  const began = performance.now()
  const step = (): void => {
    const percent = Math.min(to, from + (performance.now() - began) / part.data.duration)
    draw(percent)
    if (!part.element.isConnected) return
    if (percent < to) requestAnimationFrame(step)
    else part.trigger('activeend', { curPercent: to })
  }
  step()
}

function lengthOf(value: unknown, byDefault: number): string {
  const given = value ?? byDefault
  return /^\d+(\.\d+)?$/.test(String(given)) ? `${String(given)}px` : String(given)
}
