import { publicProperties } from '../components/public-properties'

/**
 * `wx.canIUse('api.return.field')` and `wx.canIUse('component.attribute.value')`, decided by the first name alone:
 * whether this host has that API or built-in component. (api/base/wx.canIUse.html)
 */
export function canIUse(apis: object): (schema: string) => boolean {
  return (schema) => {
    const [first = '', second] = schema.split('.')
    if (first === 'cloud' && second !== undefined) return second in Object(Reflect.get(apis, 'cloud'))
    return Object.hasOwn(apis, first) || first in publicProperties
  }
}
