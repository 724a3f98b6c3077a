import { currentPage, type Element, type MiniProgram } from '../launch/mini-program'

/** Elements that show words or hold elements that do. */
const tags = ['view', 'text', 'button', 'label', 'navigator', 'rich-text', 'cover-view']

/** Custom components that Taro makes of deep trees: selectors stop at them, a person's eye does not. */
const taroComponents = ['comp', 'custom-wrapper']

interface Shown {
  readonly element: Element
  readonly text: string
}

/**
 * What can be seen on the open page, in order: every element that shows words, and its words. A page that another one
 * replaces while it is read shows nothing.
 */
export async function shownTexts(miniProgram: MiniProgram): Promise<Shown[]> {
  const elements = await within(await currentPage(miniProgram)).catch(() => [])
  return (await Promise.all(elements.map(shown))).filter(({ text }) => text !== '')
}

/** An element that is not drawn has a text all the same, but no size; one that is gone by now has neither. */
async function shown(element: Element): Promise<Shown> {
  try {
    const [text, { width, height }] = await Promise.all([element.text(), element.size()])
    return { element, text: Number(width) * Number(height) > 0 ? plain(text) : '' }
  } catch {
    return { element, text: '' }
  }
}

/** The smallest element whose visible text is exactly these words, else the smallest that holds them. */
export async function findText(miniProgram: MiniProgram, words: string): Promise<Element | undefined> {
  const wanted = plain(words)
  const holding = (await shownTexts(miniProgram)).filter(({ text }) => text.includes(wanted))
  const shortest = Math.min(...holding.map(({ text }) => text.length))
  return innermost(holding.filter(({ text }) => text.length === shortest).map(({ element }) => element))
}

/** Text on the page as a person reads it: each line once. */
export async function textOf(miniProgram: MiniProgram): Promise<string> {
  const texts = (await shownTexts(miniProgram)).map(({ text }) => text)
  const whole: string[] = []
  for (const text of texts) if (!whole.some((each) => each.includes(text))) whole.push(text)
  return whole.join('\n')
}

/** Of elements with the same words the first, and in it the one nested deepest. */
async function innermost(elements: readonly Element[]): Promise<Element | undefined> {
  const [first, ...others] = await Promise.all(elements.map(boxOf))
  let found = first
  for (const next of others) {
    if (found === undefined || !holds(found, next)) break
    found = next
  }
  return found?.element
}

interface Box {
  readonly element: Element
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

async function boxOf(element: Element): Promise<Box> {
  const [{ left, top }, { width, height }] = await Promise.all([element.offset(), element.size()])
  return { element, left, top, width: Number(width), height: Number(height) }
}

/** Half a pixel may be lost in rounding. */
function holds(outer: Box, inner: Box): boolean {
  const right = outer.left + outer.width + 1
  const bottom = outer.top + outer.height + 1
  const starts = inner.left >= outer.left - 1 && inner.top >= outer.top - 1
  return starts && inner.left + inner.width <= right && inner.top + inner.height <= bottom
}

async function within(scope: { $$(selector: string): Promise<Element[]> }): Promise<Element[]> {
  const own = await scope.$$(tags.join(', '))
  const components = await scope.$$(taroComponents.join(', '))
  const inside = await Promise.all(components.map(within))
  return [...own, ...inside.flat()]
}

function plain(text: unknown): string {
  return String(text ?? '')
    .replace(/\s+/g, ' ')
    .trim()
}
