import pino from 'pino'
import { scoredQuestions } from '#content/built/scored-questions'
import type { Services } from '../dispatch/context'
import { memoryReadLimit } from '../dispatch/read-limit'
import { systemClock } from '../ports/clock'
import { questionBank } from '../ports/question-bank'
import { type MsgSecCheck, wechatContentSafety } from '../ports/wechat-content-safety'
import { type GetUnlimited, wechatMiniProgramCode } from '../ports/wechat-mini-program-code'
import { openPostgres } from '../database/open-postgres'
import { databaseUrl } from './database-url'

/** How a host reaches WeChat. */
export interface WechatCalls {
  readonly msgSecCheck: MsgSecCheck
  readonly getUnlimited: GetUnlimited
}

/**
 * The services of both production entries, which reach WeChat differently and may hold different numbers of
 * connections.
 */
export async function openProduction(
  { msgSecCheck, getUnlimited }: WechatCalls,
  maxConnections: number,
): Promise<Services> {
  const db = await openPostgres({ url: databaseUrl(process.env), maxConnections })
  return {
    db,
    clock: systemClock,
    contentSafety: wechatContentSafety(msgSecCheck),
    readLimit: memoryReadLimit(240),
    questions: questionBank(scoredQuestions),
    miniProgramCode: wechatMiniProgramCode(getUnlimited),
    log: pino({ level: process.env.LOG_LEVEL ?? 'info', base: null }),
  }
}
