import type { FastifyRequest } from 'fastify'
import { refusal } from '../../dispatch/refusal'

const ownNames = ['127.0.0.1', 'localhost', '[::1]']
const safeMethods = ['GET', 'HEAD']

/**
 * Refuses requests that another site makes a browser send: those under a foreign host name (DNS rebinding),
 * and writes that do not come from our own pages. Programs other than browsers send neither header and have
 * nobody's cookies.
 */
export async function requireSameOrigin({ method, headers }: FastifyRequest): Promise<void> {
  const host = headers.host ?? ''
  if (!ownNames.includes(host.replace(/:\d+$/, ''))) throw refusal('FORBIDDEN')
  if (safeMethods.includes(method)) return
  const site = headers['sec-fetch-site']
  if (site !== undefined && site !== 'same-origin' && site !== 'none') throw refusal('FORBIDDEN')
  const { origin } = headers
  if (origin !== undefined && origin !== `http://${host}`) throw refusal('FORBIDDEN')
}
