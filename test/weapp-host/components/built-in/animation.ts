import type { GeneralComponent } from 'glass-easel'
import { ownStyle } from './own-style'

interface Step {
  readonly animates: readonly { readonly type: string; readonly args: readonly unknown[] }[]
  readonly option: {
    readonly transformOrigin: string
    readonly transition: {
      readonly duration: number
      readonly timingFunction: string
      readonly delay: number
    }
  }
}

const running = new WeakMap<GeneralComponent, ReturnType<typeof setTimeout>>()

/** Plays what `animation.export()` gave, step after step (api/ui/animation/Animation.html). */
export function playAnimation(component: GeneralComponent, exported: unknown): void {
  const steps = (exported as { actions?: readonly Step[] } | null)?.actions
  if (!steps?.length) return
  clearTimeout(running.get(component))
  playFrom(component, steps, 0)
}

function playFrom(component: GeneralComponent, steps: readonly Step[], index: number): void {
  const step = steps[index]
  if (!step) return
  const { transformOrigin, transition } = step.option
  const { duration, timingFunction, delay } = transition
  const transforms = step.animates.filter(({ type }) => type !== 'style')
  ownStyle(component, {
    transition: `all ${duration}ms ${timingFunction} ${delay}ms`,
    'transform-origin': transformOrigin,
    ...(transforms.length > 0 && { transform: transforms.map(transformOf).join(' ') }),
    ...Object.fromEntries(
      step.animates
        .filter(({ type }) => type === 'style')
        .map(({ args }) => [kebab(String(args[0])), String(args[1])]),
    ),
  })
  running.set(
    component,
    setTimeout(() => playFrom(component, steps, index + 1), duration + delay),
  )
}

function transformOf({ type, args }: Step['animates'][number]): string {
  if (/^matrix|^scale/.test(type)) return `${type}(${args.join(',')})`
  const unit = /^rotate|^skew/.test(type) ? 'deg' : 'px'
  const texts = args.map((value) => (typeof value === 'number' ? `${value}${unit}` : String(value)))
  if (type === 'rotate3d') return `rotate3d(${args.slice(0, 3).join(',')},${texts[3] ?? '0deg'})`
  return `${type}(${texts.join(',')})`
}

function kebab(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
}
