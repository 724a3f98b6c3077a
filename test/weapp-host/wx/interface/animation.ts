import { optionsFrom, take, type Options } from '../core/options'
import { strict } from '../core/strict'

interface Animate {
  readonly type: string
  readonly args: readonly unknown[]
}

interface Step {
  readonly animates: readonly Animate[]
  readonly option: object
}

const transforms = [
  'matrix',
  'matrix3d',
  'rotate',
  'rotate3d',
  'rotateX',
  'rotateY',
  'rotateZ',
  'scale',
  'scale3d',
  'scaleX',
  'scaleY',
  'scaleZ',
  'skew',
  'skewX',
  'skewY',
  'translate',
  'translate3d',
  'translateX',
  'translateY',
  'translateZ',
]
const lengths = ['width', 'height', 'left', 'right', 'top', 'bottom']

/** Milliseconds; `transformOrigin` as in CSS. */
function stepOption(options: Options, base: Options): object {
  const from = { ...base, ...options }
  return {
    transformOrigin: take(from, 'transformOrigin', 'String', '50% 50% 0'),
    transition: {
      duration: take(from, 'duration', 'Number', 400),
      timingFunction: take(from, 'timingFunction', 'String', 'linear'),
      delay: take(from, 'delay', 'Number', 0),
    },
  }
}

const px = (value: unknown): unknown => (typeof value === 'number' ? `${value}px` : value)

/** `wx.createAnimation`; what `export` gives is for a component's `animation`. (api/ui/animation/Animation.html) */
export function createAnimation(given?: unknown): object {
  const base = optionsFrom(given)
  // A transform once set stays through later steps, as WeChat has it.
  const lasting = new Map<string, Animate>()
  let steps: Step[] = []
  const animation: Record<string, unknown> = {
    step(options?: unknown) {
      steps.push({ animates: [...lasting.values()], option: stepOption(optionsFrom(options), base) })
      return proxy
    },
    export() {
      const actions = steps
      steps = []
      return { actions }
    },
  }
  const add = (key: string, animate: Animate) => {
    lasting.set(key, animate)
    return proxy
  }
  const style = (name: string, value: unknown) => add(`style.${name}`, { type: 'style', args: [name, value] })
  for (const type of transforms) animation[type] = (...args: unknown[]) => add(type, { type, args })
  for (const name of lengths) animation[name] = (value: unknown) => style(name, px(value))
  animation.opacity = (value: unknown) => style('opacity', value)
  animation.backgroundColor = (value: unknown) => style('backgroundColor', value)
  const proxy = strict('Animation', animation)
  return proxy
}
