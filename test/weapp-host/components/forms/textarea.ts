import { builtIn } from '../built-in/built-in'
import type { Part } from '../built-in/part'
import { TextField, type Field } from './field'
import { textareaProperties } from './field-properties'

/** component/textarea.html */
export const textarea = builtIn('textarea', {
  properties: textareaProperties,
  controlled: ['value', 'focus'],
  setUp(part) {
    const control = document.createElement('textarea')
    let lines = 1
    const field = new TextField(part as unknown as Field, control, {
      allowed: (text) => text,
      confirms: () => part.data.confirmType !== 'return',
      redraw() {
        const now = measure(part, control)
        if (now.lineCount !== lines) part.trigger('linechange', now)
        lines = now.lineCount
      },
    })
    field.start()
  },
})

/** Fits the height where `auto-height` asks for it. Heights in pixels. */
function measure(part: Part<typeof textareaProperties>, control: HTMLTextAreaElement): LineChange {
  if (!part.element.isConnected) return { height: 0, heightRpx: 0, lineCount: 1 }
  control.rows = 1
  control.style.height = 'auto'
  const lineHeight = control.clientHeight || 1
  control.style.height = '0'
  const height = control.scrollHeight
  control.style.height = ''
  part.style({ height: part.data.autoHeight ? `${height}px` : null })
  const lineCount = Math.max(1, Math.round(height / lineHeight))
  return { height, heightRpx: (height * 750) / innerWidth, lineCount }
}

interface LineChange {
  readonly height: number
  readonly heightRpx: number
  readonly lineCount: number
}
