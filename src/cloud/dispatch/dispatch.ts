import type { Router } from '@orpc/server'
import type { Contract } from '#contract/contract'
import type { Caller, HandlerContext, Services } from './context'
import { errorReply, type Reply } from './error-reply'
import { type Procedure, procedureOf } from './procedure'
import { refusal } from './refusal'

export interface Call {
  readonly path: unknown
  readonly input: unknown
  readonly caller: Caller
  /** The address the call comes from, if the entry knows it. */
  readonly address?: string
  readonly requestId: string
}

export type Dispatch = (call: Call) => Promise<Reply>

type Procedures = ReadonlyMap<unknown, Procedure>

/** Makes the function that answers the calls of every entry, from all topics' router. It never rejects. */
export function dispatcherOf(router: Router<Contract, HandlerContext>): (services: Services) => Dispatch {
  const procedures = proceduresOf(router)
  return (services) => async (request) => {
    const started = performance.now()
    const procedure = procedures.get(request.path)
    const reply = await answer(services, request, procedure)
    logCall(services.log, request, procedure, reply, performance.now() - started)
    return reply
  }
}

/** A Map has only the keys that were put in: `__proto__` and `constructor` are unknown to it. */
function proceduresOf(router: Router<Contract, HandlerContext>): Procedures {
  return new Map<unknown, Procedure>(
    Object.entries(router).flatMap(([topic, verbs]) =>
      Object.entries(verbs).map(([verb, procedure]): [string, Procedure] => [
        `${topic}.${verb}`,
        procedureOf(procedure, [topic, verb]),
      ]),
    ),
  )
}

/** Successful reads are many and alike, so they are logged only at `debug`. */
function logCall(
  log: Services['log'],
  { path, requestId }: Call,
  procedure: Procedure | undefined,
  { body }: Reply,
  ms: number,
): void {
  const level = body.ok && !procedure?.access?.writes ? 'debug' : 'info'
  const code = body.ok ? 'OK' : body.error.code
  log[level]({ requestId, procedure: procedure ? path : 'unknown', code, ms: Math.round(ms) })
}

async function answer(services: Services, call: Call, procedure: Procedure | undefined): Promise<Reply> {
  const { input, caller, address, requestId } = call
  const now = services.clock()
  if (!procedure) return errorReply(refusal('NOT_FOUND'), requestId, services.log, now)
  // Named one by one: spreading the services would be a quarter of the cost of the whole dispatcher.
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
    person: undefined,
  }
  try {
    const data: unknown = await procedure.run(input, context)
    return { status: 200, body: { ok: true, data, requestId, now: now.toISOString() } }
  } catch (error) {
    return errorReply(error, requestId, log, now)
  }
}
