import { component as adapter } from 'glass-easel-miniprogram-adapter'

interface Wx {
  createSelectorQuery(): { in(component: object): unknown }
  createIntersectionObserver(component: object, options: unknown): unknown
  createMediaQueryObserver(component: object): unknown
}

/**
 * What pages and components can do on themselves goes through `wx`, within their own shadow tree
 * (reference/api/Component.html; framework/custom-component/component.html).
 */
export function giveInstanceMethods(wx: Record<string, unknown>): void {
  const methods = wx as unknown as Wx
  Object.assign(adapter.ComponentCaller.prototype, {
    createSelectorQuery(this: object) {
      return methods.createSelectorQuery().in(this)
    },
    createIntersectionObserver(this: object, options: unknown) {
      return methods.createIntersectionObserver(this, options)
    },
    createMediaQueryObserver(this: object) {
      return methods.createMediaQueryObserver(this)
    },
    getTabBar: () => undefined,
  })
}
