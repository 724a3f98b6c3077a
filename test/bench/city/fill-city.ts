import { Client } from 'pg'
import { fillEvents } from './events'
import { fillFamilies } from './families'
import { fillHeavy } from './heavy'
import { fillPeople } from './people'
import { fillRecords } from './records'
import type { CitySize } from './size'

/**
 * Fills an empty database with a made-up city, always the same for a size, by SQL that makes its rows on the server: a
 * million acts in about a minute. Whoever asks for much (`heavy.ts`) asks for the same in every city, so that what
 * grows is what is stored and not what is asked. Rows point at each other rightly by how they are made; the server does
 * not check it again.
 */
export async function fillCity(url: string, size: CitySize): Promise<void> {
  const parts = [fillPeople, fillFamilies, fillEvents, fillRecords, fillHeavy]
  await runAll(
    url,
    parts.flatMap((part) => part(size)),
  )
}

/** Runs statements one after another, and then does what a server does by itself within minutes of so many new rows. */
export async function runAll(url: string, statements: readonly string[]): Promise<void> {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    await client.query(
      `set session_replication_role = replica; set synchronous_commit = off; set work_mem = '128MB'`,
    )
    for (const statement of statements) await client.query(statement)
    await client.query('vacuum (analyze)')
  } finally {
    await client.end()
  }
}
