import { allBuiltIns } from './all'
import { commonProperties } from './built-in/properties'

/** Names of the public properties of each built-in component, by tag, as `element.property(name)` knows them. */
export const publicProperties: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  allBuiltIns.map(({ tag, properties }) => [
    tag,
    Object.keys({ ...commonProperties, ...properties }).filter((name) => !name.startsWith('_')),
  ]),
)
