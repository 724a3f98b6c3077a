/** A component's public properties with their defaults; `null` is a property of any type. */
export type Properties = Readonly<Record<string, string | number | boolean | readonly unknown[] | null>>

/** What the properties hold: the type of each default, widened. */
export type Values<P extends Properties> = {
  -readonly [Name in keyof P]: P[Name] extends string
    ? string
    : P[Name] extends number
      ? number
      : P[Name] extends boolean
        ? boolean
        : P[Name] extends readonly unknown[]
          ? readonly unknown[]
          : unknown
}

const aria = [
  'atomic',
  'busy',
  'checked',
  'controls',
  'current',
  'describedby',
  'disabled',
  'errormessage',
  'expanded',
  'haspopup',
  'hidden',
  'invalid',
  'label',
  'labelledby',
  'level',
  'live',
  'modal',
  'multiselectable',
  'orientation',
  'owns',
  'placeholder',
  'pressed',
  'readonly',
  'required',
  'role',
  'roledescription',
  'selected',
  'sort',
  'valuemax',
  'valuemin',
  'valuenow',
  'valuetext',
]

/** Attributes that reach the DOM as they are, by property: `aria-role` is read as `role`. */
export const spokenAttributes: ReadonlyMap<string, string> = new Map([
  ['role', 'role'],
  ['tabindex', 'tabindex'],
  ...aria.map((name): [string, string] => [
    `aria${name[0]?.toUpperCase()}${name.slice(1)}`,
    name === 'role' ? 'role' : `aria-${name}`,
  ]),
])

/** Properties of every built-in component (framework/view/component.html, 公共属性). */
export const commonProperties = {
  hidden: false,
  animation: null,
  ...Object.fromEntries([...spokenAttributes.keys()].map((name) => [name, null])),
} satisfies Properties
