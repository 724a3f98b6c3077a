/** A wheeled bin in the class's colour, without the class's sign. View box 0 0 120 136. */
export function binBody(colour: string): string {
  return (
    '<path d="M21 122h15v6a5 5 0 0 1-15 0zM84 122h15v6a5 5 0 0 1-15 0z" fill="#2b3436"/>' +
    `<path d="M14 36h92l-8 86q-1 6-7 6H29q-6 0-7-6z" fill="${colour}"/>` +
    '<path d="M14 36h14l6 92h-5q-6 0-7-6z" fill="#fff" opacity=".16"/>' +
    '<path d="M92 36h14l-8 86q-1 6-7 6h-6z" opacity=".14"/>' +
    `<path d="M45 14q0-8 8-8h14q8 0 8 8" fill="none" stroke="${colour}" stroke-width="7"/>` +
    `<rect x="6" y="14" width="108" height="24" rx="10" fill="${colour}"/>` +
    '<rect x="6" y="14" width="108" height="24" rx="10" opacity=".18"/>' +
    '<path d="M18 21h60" stroke="#fff" stroke-width="4" stroke-linecap="round" opacity=".35"/>' +
    '<path d="M15 38h90l-.600 6h-88z" opacity=".18"/>'
  )
}
