import { innerElement } from '../built-in/inner-element'

let answer: ((confirmed: boolean) => void) | undefined

/** Answers the sheet that is open, as 确定 and 取消 do. False when none is. */
export function answerSheet(confirmed: boolean): boolean {
  if (!answer) return false
  answer(confirmed)
  return true
}

/** Shows a picker's sheet above everything until it is answered. Another one that is still open is cancelled. */
export function openSheet(title: string, content: HTMLElement): Promise<boolean> {
  answer?.(false)
  const layer = innerElement('sheet')
  const head = innerElement('sheet-head')
  const cancel = innerElement('sheet-cancel', '取消')
  const confirm = innerElement('sheet-confirm', '确定')
  head.append(cancel, innerElement('sheet-title', title), confirm)
  const box = innerElement('sheet-box')
  box.append(head, content)
  layer.append(box)
  document.body.append(layer)
  return new Promise((resolve) => {
    answer = (confirmed) => {
      answer = undefined
      layer.remove()
      resolve(confirmed)
    }
    confirm.addEventListener('click', () => answer?.(true))
    cancel.addEventListener('click', () => answer?.(false))
    layer.addEventListener('click', (event) => event.target === layer && answer?.(false))
  })
}
