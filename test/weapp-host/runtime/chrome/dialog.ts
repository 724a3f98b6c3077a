import type { ModalAsked } from '../host'
import { made, part } from './part'

export interface ModalAnswer {
  readonly confirm: boolean
  readonly content?: string
}

interface Open {
  readonly content: HTMLElement
  answer(confirm: boolean): void
}

/** Modals and action sheets; they cover the whole screen, one at a time, the next one waits for its turn. */
export class Dialogs {
  private readonly layer = part('#dialog')
  private readonly waiting: Open[] = []

  modal(asked: ModalAsked): Promise<ModalAnswer> {
    return new Promise((resolve) => {
      const box = made('div', 'modal')
      const field = asked.editable === true ? (made('textarea', '') as HTMLTextAreaElement) : undefined
      if (field !== undefined) field.value = asked.content
      const answer = (confirm: boolean) => {
        this.close()
        resolve(confirm && field !== undefined ? { confirm, content: field.value } : { confirm })
      }
      const cancel = asked.showCancel ? [button('cancel', asked.cancelText, () => answer(false))] : []
      const footer = made('footer', '')
      footer.append(
        ...cancel,
        button('confirm', asked.confirmText, () => answer(true)),
      )
      box.append(made('h1', '', asked.title), field ?? made('p', '', asked.content), footer)
      this.open({ content: box, answer })
    })
  }

  /** The index chosen; -1 for cancel, which a tap beside the sheet is too. */
  actionSheet(items: readonly string[]): Promise<number> {
    return new Promise((resolve) => {
      const choose = (index: number) => {
        this.close()
        resolve(index)
      }
      const sheet = made('div', 'sheet')
      sheet.append(...items.map((text, index) => button('item', text, () => choose(index))))
      sheet.append(button('cancel', '取消', () => choose(-1)))
      this.open({ content: sheet, answer: (confirm) => choose(confirm ? 0 : -1) })
    })
  }

  /** False when none is open. */
  answer(confirm: boolean): boolean {
    const [open] = this.waiting
    open?.answer(confirm)
    return open !== undefined
  }

  private open(dialog: Open): void {
    this.waiting.push(dialog)
    if (this.waiting.length === 1) this.draw()
  }

  private close(): void {
    this.waiting.shift()
    this.draw()
  }

  private draw(): void {
    const [open] = this.waiting
    this.layer.hidden = open === undefined
    this.layer.replaceChildren(...(open === undefined ? [] : [open.content]))
    this.layer.onclick = ({ target }) => {
      const isSheet = open?.content.classList.contains('sheet') === true
      if (isSheet && target === this.layer) open?.answer(false)
    }
  }
}

function button(name: string, text: string, act: () => void): HTMLElement {
  const element = made('button', name, text)
  element.addEventListener('click', act)
  return element
}
