import type { FastifyInstance, FastifyRequest } from 'fastify'
import * as v from 'valibot'
import { closedObject } from '#contract/closed-object'
import type { Caller } from '../dispatch/context'
import type { Dispatch } from '../dispatch/dispatch'
import { refusal } from '../dispatch/refusal'

const wireRequest = closedObject({ path: v.string(), input: v.optional(v.unknown()) })

/** `POST /api`: the wire of src/contract/wire.ts over HTTP. */
export function serveApi(
  app: FastifyInstance,
  dispatch: Dispatch,
  callerOf: (request: FastifyRequest) => Caller,
): void {
  app.post('/api', async (request, reply) => {
    const { success, output } = v.safeParse(wireRequest, request.body)
    if (!success) throw refusal('BAD_REQUEST')
    const { path, input } = output
    const { id: requestId, ip: address } = request
    const { status, body } = await dispatch({ path, input, caller: callerOf(request), address, requestId })
    reply.status(status).header('cache-control', 'no-store')
    // Returned instead of sent: Fastify waits for what an async handler returns, and a reply waits for its
    // stream to end.
    return body
  })
}
