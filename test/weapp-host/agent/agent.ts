import type { Host } from '../runtime/host'
import type { Answers, Desk } from './desk'
import { appAnswers } from './domains/app'
import { customComponentAnswers } from './domains/custom-component'
import { elementAnswers } from './domains/element'
import { eventAnswers } from './domains/element-events'
import { findAnswers } from './domains/find'
import { hostAnswers } from './domains/host-extensions'
import { nativeAnswers } from './domains/native'
import { pageAnswers } from './domains/page'
import { wxAnswers } from './domains/wx-methods'
import { OpenElements } from './elements/open-elements'
import { refusalOf } from './protocol'
import { settle } from './settle'
import { messageOf } from './wire-value'

export type Agent = (method: string, params: object) => Promise<object>

/** Every method of `protocol.ts` that is answered in Chromium. Rejects with an Error in words. */
export function createAgent(host: Host): Agent {
  const desk: Desk = { host, elements: new OpenElements(host), settle: () => settle(host) }
  const answers = answersOf(desk)
  return async (method, params) => {
    const refusal = refusalOf(method, params)
    if (refusal !== undefined) throw new Error(refusal)
    const answer = answers[method]
    if (answer === undefined) throw new Error(`${method} is not supported by this host: Node answers it`)
    try {
      return Object((await answer(params as never)) ?? {})
    } catch (error) {
      throw new Error(messageOf(error), { cause: error })
    }
  }
}

/** Every answer of the agent. */
export function answersOf(desk: Desk): Answers {
  return {
    ...appAnswers(desk),
    ...wxAnswers(desk),
    ...pageAnswers(desk),
    ...findAnswers(desk),
    ...elementAnswers(desk),
    ...eventAnswers(desk),
    ...customComponentAnswers(desk),
    ...nativeAnswers(desk),
    ...hostAnswers(desk),
  }
}
