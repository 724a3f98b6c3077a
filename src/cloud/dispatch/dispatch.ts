import { createProcedureClient } from '@orpc/server'
import { router } from '../handlers/router'
import { accessOf } from './access'
import type { CallContext, Caller, Services } from './context'
import { errorReply, type Reply } from './error-reply'
import { refusal } from './refusal'

export interface Call {
  readonly path: unknown
  readonly input: unknown
  readonly caller: Caller
  /** The address the call comes from, where the entry knows it. */
  readonly address?: string
  readonly requestId: string
}

export type Dispatch = (call: Call) => Promise<Reply>

type Procedure = (input: unknown, context: CallContext) => Promise<unknown>

// A map knows only what was put in: `__proto__` and `constructor` are as unknown to it as any other word.
const procedures = new Map<unknown, Procedure>(
  Object.entries(router).flatMap(([topic, verbs]) =>
    Object.entries(verbs).map(([verb, procedure]): [string, Procedure] => {
      const client = createProcedureClient(procedure, {
        path: [topic, verb],
        context: (context: CallContext) => context,
      })
      return [`${topic}.${verb}`, (input, context) => client(input, { context })]
    }),
  ),
)

/** Answers calls, whichever entry they came through. Never rejects. */
export function createDispatch(services: Services): Dispatch {
  return async (request) => {
    const started = performance.now()
    const reply = await answer(services, request)
    logCall(services.log, request, reply, performance.now() - started)
    return reply
  }
}

/** Reads that went well are many and alike: they are logged for who asks for `debug`. */
function logCall(log: Services['log'], { path, requestId }: Call, { body }: Reply, ms: number): void {
  const known = procedures.has(path)
  const level = body.ok && !accessOf(String(path))?.writes ? 'debug' : 'info'
  const code = body.ok ? 'OK' : body.error.code
  log[level]({ requestId, procedure: known ? path : 'unknown', code, ms: Math.round(ms) })
}

async function answer(services: Services, call: Call): Promise<Reply> {
  const { path, input, caller, address, requestId } = call
  const procedure = procedures.get(path)
  const now = services.clock()
  if (!procedure) return errorReply(refusal('NOT_FOUND'), requestId, services.log, now)
  // Named one by one: spreading the services instead is a quarter of what the whole dispatcher costs.
  const { db, clock, contentSafety, readLimit, questions, miniProgramCode, log } = services
  const context = {
    db,
    clock,
    contentSafety,
    readLimit,
    questions,
    miniProgramCode,
    log,
    caller,
    address,
    requestId,
    now,
  }
  try {
    const data: unknown = await procedure(input, context)
    return { status: 200, body: { ok: true, data, requestId, now: now.toISOString() } }
  } catch (error) {
    return errorReply(error, requestId, log, now)
  }
}
