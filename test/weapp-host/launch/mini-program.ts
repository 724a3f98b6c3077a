import automator from 'miniprogram-automator'
import { notePage } from './watch-pages'

export type MiniProgram = Awaited<ReturnType<typeof automator.launch>>
export type Page = NonNullable<Awaited<ReturnType<MiniProgram['currentPage']>>>
export type Element = NonNullable<Awaited<ReturnType<Page['$']>>>

/** Sends one message of the protocol: for what the automator has no method of its own (`Host.…`). */
export function ask<Reply>(miniProgram: MiniProgram, method: string, params: object = {}): Promise<Reply> {
  return miniProgram['connection'].send(method, params)
}

export async function currentPage(miniProgram: MiniProgram): Promise<Page> {
  const page = await miniProgram.currentPage()
  await notePage(miniProgram)
  if (page === undefined) throw new Error('No page is open.')
  return page
}

/** Opens a page with an empty stack. The automator's own `reLaunch` sleeps three seconds, always. */
export async function goTo(miniProgram: MiniProgram, url: string): Promise<Page> {
  await miniProgram.callWxMethod('reLaunch', { url })
  return currentPage(miniProgram)
}
