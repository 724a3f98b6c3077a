import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Caller } from '../../../dispatch/context'
import { demoPeople } from '../demo/demo-people'

/** tools/build-cloud.ts searches for this name too: it must not be in any production bundle. */
export const sessionCookie = 'little_hands_local_session'

const lifetimeSeconds = 30 * 24 * 60 * 60

/** The secret that signs sessions: made once, kept in the data folder, readable by its owner only. */
export function sessionSecret(dataFolder: string): string {
  const file = join(dataFolder, 'session-secret')
  if (!existsSync(file)) {
    // Written beside its place and then moved, so that a killed host leaves no empty secret behind.
    writeFileSync(`${file}.new`, randomBytes(32).toString('hex'), { mode: 0o600 })
    renameSync(`${file}.new`, file)
  }
  return readFileSync(file, 'utf8')
}

export function beginSession(reply: FastifyReply, subject: string, now: Date): void {
  reply.setCookie(sessionCookie, `${subject}.${now.getTime()}`, {
    signed: true,
    httpOnly: true,
    sameSite: 'lax',
    path: '/',
    maxAge: lifetimeSeconds,
  })
}

export function endSession(reply: FastifyReply): void {
  reply.clearCookie(sessionCookie, { path: '/' })
}

/** The demo person whose session a request carries, if we signed it and it has not expired. */
export function sessionCaller(request: FastifyRequest, now: Date): Caller {
  const raw = request.cookies[sessionCookie]
  const { valid, value } = raw === undefined ? { valid: false, value: null } : request.unsignCookie(raw)
  if (!valid || value === null) return undefined
  const [subject = '', begun] = value.split('.')
  if (now.getTime() - Number(begun) > lifetimeSeconds * 1000) return undefined
  return demoPeople.some((person) => person.subject === subject) ? { provider: 'local', subject } : undefined
}
