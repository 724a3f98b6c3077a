import { Client, escapeIdentifier } from 'pg'

/** Makes another database, with nothing in it, on a server; answers its address. `url`: of the server's `postgres`. */
export async function newDatabase(url: string, name: string): Promise<string> {
  const client = new Client({ connectionString: url })
  await client.connect()
  await client.query(`create database ${escapeIdentifier(name)}`)
  await client.end()
  return url.replace(/postgres$/, name)
}
