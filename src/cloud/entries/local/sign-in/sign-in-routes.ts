import type { FastifyInstance } from 'fastify'
import { refusal } from '../../../dispatch/refusal'
import type { Clock } from '../../../ports/clock'
import { demoPeople } from '../demo/demo-people'
import { localPath } from '../local-path'
import { beginSession, endSession, sessionCaller } from './session'
import { signInPage } from './sign-in-page'

/** `GET` and `POST /sign-in`, `POST /sign-out`. */
export async function serveSignIn(app: FastifyInstance, clock: Clock): Promise<void> {
  app.addContentTypeParser(
    'application/x-www-form-urlencoded',
    { parseAs: 'string', bodyLimit: 4096 },
    async (_request: unknown, body: string | Buffer) => new URLSearchParams(body.toString()),
  )
  app.get<{ Querystring: { next?: unknown } }>('/sign-in', async (request, reply) => {
    const current = sessionCaller(request, clock())?.subject
    return reply.type('text/html').send(signInPage(localPath(request.query.next), current))
  })
  app.post('/sign-in', async ({ body }, reply) => {
    const form = body instanceof URLSearchParams ? body : new URLSearchParams()
    const person = demoPeople.find(({ subject }) => subject === form.get('person'))
    if (!person) throw refusal('BAD_REQUEST')
    beginSession(reply, person.subject, clock())
    return reply.redirect(localPath(form.get('next')), 303)
  })
  app.post('/sign-out', async (_request, reply) => {
    endSession(reply)
    return reply.redirect('/sign-in', 303)
  })
}
