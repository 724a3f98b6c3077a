import type { ComponentSpace } from 'glass-easel'
import type { Host } from '../runtime/host'
import { allBuiltIns } from './all'
import { register } from './built-in/built-in'

/** Makes every built-in component known to the space, so that any WXML of it may use them. */
export function defineComponents(space: ComponentSpace, host: Host): void {
  for (const component of allBuiltIns) register(space, host, component)
}
