import { Component, type GeneralComponent } from 'glass-easel'
import type { CodeSpace } from 'glass-easel-miniprogram-adapter'
import { componentBehind } from '../node'

/**
 * Tells components when they are laid out: `lifetimes.ready` (framework/custom-component/lifetimes.html), after the
 * frame that drew them. glass-easel leaves this to whoever embeds it.
 */
export class ReadyLifetime {
  private waiting: GeneralComponent[] = []

  /** Must be called before anything is registered in the space. */
  constructor(space: CodeSpace) {
    const noteAttached = (component: unknown) => this.add(component)
    const behaviour = space
      .getComponentSpace()
      .define()
      .lifetime('attached', function (this: unknown) {
        noteAttached(this)
      })
      .registerBehavior()
    space.setOverallBehavior(behaviour.general())
  }

  /** Everything that waits, in the order in which it was attached. */
  flush(): void {
    for (const component of this.waiting.splice(0)) {
      if (Component.isAttached(component)) component.triggerLifetime('ready', [])
    }
  }

  private add(instance: unknown): void {
    const component = componentBehind(instance)
    if (component === undefined) return
    if (this.waiting.length === 0) requestAnimationFrame(() => this.flush())
    this.waiting.push(component)
  }
}
