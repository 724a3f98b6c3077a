type Define = (definition: object) => unknown

/**
 * Behaviours that WeChat brings along, by name (framework/custom-component/behaviors.html#内置-behaviors). What
 * `wx://component-export` adds, the adapter of glass-easel does for every component.
 */
const named: Readonly<Record<string, object>> = {
  'wx://form-field': { properties: { name: String, value: null } },
  'wx://form-field-group': {},
  'wx://form-field-button': {},
  'wx://component-export': {},
}

/** A definition whose behaviours are all objects. Throws for a name that WeChat does not have. */
export function withBehaviours(definition: object, define: Define): object {
  const { behaviors } = definition as { behaviors?: readonly unknown[] }
  if (behaviors === undefined) return definition
  return {
    ...definition,
    behaviors: behaviors.map((each) => (typeof each === 'string' ? byName(each, define) : each)),
  }
}

function byName(name: string, define: Define): unknown {
  const definition = named[name]
  if (definition === undefined) throw new Error(`behavior "${name}" is not supported by this host`)
  return define(definition)
}
