/** An element of the host's own inside a built-in component; selectors of a mini-program do not find it. */
export function innerElement(name: string, text?: string): HTMLElement {
  const element = document.createElement('div')
  element.className = `wx-host-${name}`
  if (text !== undefined) element.textContent = text
  return element
}
