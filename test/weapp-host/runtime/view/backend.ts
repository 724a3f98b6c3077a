import { CurrentWindowBackendContext } from 'glass-easel'
import { inlineStyle } from './page-style'

type Drawn = ReturnType<CurrentWindowBackendContext['document']['createElement']>

/**
 * How glass-easel draws into this window: every tag with `wx-` before it, rpx in inline styles. Events of the DOM come
 * by `gestures.ts`, so that it adds no listeners of its own.
 */
export class Backend extends CurrentWindowBackendContext {
  override document = {
    createElement: (tag: string) => drawn(document.createElement(tag.startsWith('wx-') ? tag : `wx-${tag}`)),
    createTextNode: (text: string) => document.createTextNode(text) as unknown as Drawn,
    createDocumentFragment: () => document.createDocumentFragment() as unknown as Drawn,
  }

  override setListenerStats(): void {}

  override setModelBindingStat(): void {}
}

function drawn(element: HTMLElement): Drawn {
  element.setAttribute = setAttribute
  return element as unknown as Drawn
}

function setAttribute(this: HTMLElement, name: string, value: string): void {
  Element.prototype.setAttribute.call(this, name, name === 'style' ? inlineStyle(String(value)) : value)
}
