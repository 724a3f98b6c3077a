import type { ComponentSpace, GeneralComponent, template } from 'glass-easel'
import type { Host } from '../../runtime/host'
import { setUpCommon } from './common-properties'
import { Part } from './part'
import { commonProperties, type Properties } from './properties'

export interface BuiltIn {
  readonly tag: string
  readonly properties: Properties
  /** Properties that the component changes itself: given the same value again, it keeps its own. */
  readonly controlled: readonly string[]
  readonly template?: template.ComponentTemplate
  setUp(part: Part): void
}

interface Definition<P extends Properties> {
  readonly properties?: P
  readonly controlled?: readonly (keyof P & string)[]
  readonly template?: template.ComponentTemplate
  setUp?(part: Part<P>): void
}

/** Describes one built-in component of WeChat's (developers.weixin.qq.com/miniprogram/dev/component/). */
export function builtIn<P extends Properties>(tag: string, definition: Definition<P> = {}): BuiltIn {
  return {
    tag,
    properties: definition.properties ?? {},
    controlled: definition.controlled ?? [],
    template: definition.template,
    setUp: (part) => definition.setUp?.(part as unknown as Part<P>),
  }
}

/** Makes the component known to every WXML of the space. */
export function register(space: ComponentSpace, host: Host, component: BuiltIn): void {
  const parts = new WeakMap<object, Part>()
  const partOf = (self: unknown): Part => {
    const part = parts.get(self as object)
    if (!part) throw new Error(`<${component.tag}> is used before it is made`)
    return part
  }
  const all = { ...commonProperties, ...component.properties }
  const properties = Object.fromEntries(
    Object.entries(all).map(([name, value]) => [
      name,
      propertyOf(name, value, component.controlled.includes(name), partOf),
    ]),
  )
  const definition = space.defineComponent({
    is: `wx-builtin/${component.tag}`,
    options: { hostNodeTagName: `wx-${component.tag}` },
    template: component.template as Record<string, unknown> | undefined,
    properties,
    lifetimes: {
      created(this: GeneralComponent) {
        const part = new Part(this, host)
        parts.set(this, part)
        setUpCommon(part)
        component.setUp(part)
      },
      attached(this: GeneralComponent) {
        partOf(this).tell('attached')
      },
      detached(this: GeneralComponent) {
        partOf(this).tell('detached')
      },
    },
  })
  space.setGlobalUsingComponent(component.tag, definition.general())
}

function propertyOf(
  name: string,
  byDefault: Properties[string],
  controlled: boolean,
  partOf: (self: unknown) => Part,
): Record<string, unknown> {
  return {
    type: typeOf(byDefault),
    value: byDefault,
    observer(this: unknown) {
      partOf(this).propertyChanged(name)
    },
    ...(controlled && {
      comparer(this: unknown, value: unknown) {
        return partOf(this).isNews(name, value, byDefault)
      },
    }),
  }
}

function typeOf(value: Properties[string]): PropertyType {
  if (Array.isArray(value)) return Array
  if (typeof value === 'string') return String
  if (typeof value === 'number') return Number
  if (typeof value === 'boolean') return Boolean
  return null
}

type PropertyType = StringConstructor | NumberConstructor | BooleanConstructor | ArrayConstructor | null
