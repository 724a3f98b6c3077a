import type { WireReply } from '#contract/wire'

/** The cookie of a demo person who signed in. */
export async function signIn(address: string, person: string): Promise<string> {
  const reply = await fetch(`${address}/sign-in`, {
    method: 'POST',
    body: new URLSearchParams({ person, next: '/' }),
    redirect: 'manual',
  })
  return (reply.headers.get('set-cookie') ?? '').split(';')[0] ?? ''
}

/** One call over HTTP. */
export async function callApi(
  address: string,
  cookie: string,
  path: string,
  input?: unknown,
): Promise<WireReply> {
  const reply = await fetch(`${address}/api`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie },
    body: JSON.stringify({ path, input }),
  })
  return (await reply.json()) as WireReply
}
