/** Tags that rich-text shows, with the attributes of each beside `class` and `style` (component/rich-text.html). */
const trusted: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(
    (
      'a abbr address article aside b bdi big blockquote br caption center cite code dd del div dl dt em footer ' +
      'font h1 h2 h3 h4 h5 h6 header hr i ins label legend li mark nav p pre q rt ruby s section small span ' +
      'strong sub sup tbody tfoot thead tt u ul fieldset'
    )
      .split(' ')
      .map((name) => [name, [] as string[]]),
  ),
  bdo: ['dir'],
  col: ['span', 'width'],
  colgroup: ['span', 'width'],
  img: ['alt', 'src', 'height', 'width'],
  ol: ['start', 'type'],
  table: ['width'],
  td: ['colspan', 'height', 'rowspan', 'width'],
  th: ['colspan', 'height', 'rowspan', 'width'],
  tr: ['colspan', 'height', 'rowspan', 'width'],
}

export function isTrusted(name: string): boolean {
  return Object.hasOwn(trusted, name)
}

/** The attributes that rich-text keeps; an `id` is not among them. */
export function attributesOf(name: string, given: Readonly<Record<string, unknown>>): [string, string][] {
  const kept = ['class', 'style', ...(trusted[name] ?? [])]
  return Object.entries(given)
    .filter(([attribute]) => kept.includes(attribute))
    .map(([attribute, value]) => [attribute, String(value)])
}
