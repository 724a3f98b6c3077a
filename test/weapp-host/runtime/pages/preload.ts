import type { AppConfig } from '../../compile/bundle'
import type { Phone } from '../host'

/** Subpackages to load once a page is shown (framework/subpackages/preload.html); `__APP__` is the main package. */
export function toPreload({ preloadRule = {} }: AppConfig, route: string, { network }: Phone): string[] {
  const rule = preloadRule[route]
  if (rule === undefined || network === 'none') return []
  if ((rule.network ?? 'wifi') === 'wifi' && network !== 'wifi') return []
  return rule.packages.map((name) => (name === '__APP__' ? '' : name))
}
