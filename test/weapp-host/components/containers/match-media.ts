import { builtIn } from '../built-in/built-in'

const conditions = {
  minWidth: null,
  maxWidth: null,
  width: null,
  minHeight: null,
  maxHeight: null,
  height: null,
  orientation: '',
}

/** component/match-media.html: shows its content while the window is as asked; sizes in pixels. */
export const matchMediaComponent = builtIn('match-media', {
  properties: conditions,
  setUp(part) {
    const names = Object.keys(conditions) as (keyof typeof conditions)[]
    const check = (): void => {
      const asked = names.flatMap((name) => {
        const value = part.data[name]
        if (value === null || value === '') return []
        const feature = name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
        return [`(${feature}: ${String(value)}${name === 'orientation' ? '' : 'px'})`]
      })
      part.style({ display: matchMedia(asked.join(' and ')).matches ? null : 'none' })
    }
    part.watch(names, check)
    part.attached(() => addEventListener('resize', check))
    part.detached(() => removeEventListener('resize', check))
  },
})
