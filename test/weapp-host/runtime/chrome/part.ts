/** An element of page.html. */
export function part(selector: string): HTMLElement {
  const element = document.querySelector<HTMLElement>(selector)
  if (element === null) throw new Error(`page.html has no ${selector}`)
  return element
}

/** A new element with a class and a text. */
export function made(tag: keyof HTMLElementTagNameMap, name: string, text = ''): HTMLElement {
  const element = document.createElement(tag)
  if (name !== '') element.className = name
  element.textContent = text
  return element
}
