/** What the cloud answers somebody who has no phone in this story. Throws for what it refuses. */
export async function askCloud<Data>(
  cloud: { readonly address: string },
  openid: string,
  path: string,
  input: object = {},
): Promise<Data> {
  const response = await fetch(`${cloud.address}/api`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-weapp-openid': openid },
    body: JSON.stringify({ path, input }),
  })
  const reply = (await response.json()) as { ok: boolean; data: Data; error?: unknown }
  if (!reply.ok) throw new Error(`${path}: ${JSON.stringify(reply.error)}`)
  return reply.data
}
