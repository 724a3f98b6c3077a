import type { PageConfig } from '../bundle'

/**
 * Which classes of a page or component are its own
 * (https://developers.weixin.qq.com/miniprogram/dev/framework/custom-component/wxml-wxss.html, 组件样式隔离).
 * glass-easel writes such a class as `<scope>--<class>`, once the runtime has named the scope with
 * `space.addStyleSheet(path, undefined, styleScopeOf(path))`; the style sheet must say the same.
 */
export function hasOwnScope(config: PageConfig, isPage: boolean): boolean {
  const isolation = config.styleIsolation ?? (config.component === true && !isPage ? 'isolated' : 'shared')
  return isolation !== 'shared' && isolation !== 'page-shared'
}

/** The scope's name, made of the path without ending: letters and digits only, so that no class needs escaping. */
export function styleScopeOf(path: string): string {
  return `s-${path.replace(/[^a-zA-Z0-9-]/g, (sign) => `_${sign.charCodeAt(0).toString(16)}`)}`
}
