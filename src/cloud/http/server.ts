import { randomUUID } from 'node:crypto'
import fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify'
import type { Caller, Services } from '../dispatch/context'
import { createDispatch } from '../router'
import { errorReply } from '../dispatch/error-reply'
import { refusal } from '../dispatch/refusal'
import { serveApi } from './api-route'
import { serveHealth } from './health-route'
import { httpError } from './http-error'
import { apiHeaders, type SecurityHeaders } from './security-headers'

export interface HttpOptions {
  readonly services: Services
  /** How this host finds out who is calling. */
  readonly callerOf: (request: FastifyRequest) => Caller
  /** For a host that also serves pages. */
  readonly headers?: SecurityHeaders
  /** Addresses and networks of proxies whose forwarding header is trusted. None: whoever connects calls. */
  readonly trustedProxies?: readonly string[]
}

const bodyLimit = 100 * 1024

/** An HTTP server with `POST /api` and `GET /healthz`, to which hosts add. Closing it closes the database. */
export function createHttpServer(options: HttpOptions) {
  const { services, callerOf, headers = apiHeaders, trustedProxies = [] } = options
  const fail = (error: unknown, request: FastifyRequest, reply: FastifyReply) => {
    const { status, body } = errorReply(httpError(error), request.id, services.log)
    return reply.status(status).send(body)
  }
  const addHeaders = (request: FastifyRequest, reply: FastifyReply) =>
    reply.headers(headers).header('x-request-id', request.id)
  const app: FastifyInstance = fastify({
    bodyLimit,
    connectionTimeout: 10_000,
    requestTimeout: 10_000,
    keepAliveTimeout: 5_000,
    trustProxy: trustedProxies.length > 0 && [...trustedProxies],
    genReqId: () => randomUUID(),
    // Such an error occurs before any hook has run.
    frameworkErrors: (error, request, reply) => void fail(error, request, addHeaders(request, reply)),
  })
  // Otherwise a form on any other site could post to us without the browser asking us first.
  app.removeContentTypeParser('text/plain')
  app.setErrorHandler(fail)
  app.setNotFoundHandler((request, reply) => fail(refusal('NOT_FOUND'), request, reply))
  app.addHook('onRequest', (request, reply, done) => {
    addHeaders(request, reply)
    done()
  })
  app.addHook('onClose', () => services.db.close())
  serveApi(app, createDispatch(services), callerOf)
  serveHealth(app, services)
  return app
}
