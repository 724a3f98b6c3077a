import { holdingBinCodes, namedBin } from '#domain/challenge/bin-code'
import { localDay } from '#domain/local-day'
import { hash, isSame } from '../../checkin/public'
import type { Database } from '../../database/database'
import { binSecrets } from '../store/bin-points'
import { binShowing } from './bin-codes'

/**
 * The bin whose code was typed or scanned at one of the instants, if that instant is on the local day: a code
 * confirms only the day on which it was shown. Typed digits may belong to any bin.
 */
export async function confirmingBin(
  db: Database,
  code: string,
  instants: readonly Date[],
  day: string,
): Promise<string | undefined> {
  const given = code.trim()
  const named = namedBin(given)
  for (const at of instants.filter((instant) => localDay(instant) === day)) {
    const found = named ? await binNaming(db, named, given, at) : await binShowing(db, given, at)
    if (found !== undefined) return found
  }
  return undefined
}

async function binNaming(db: Database, id: string, scanned: string, at: Date): Promise<string | undefined> {
  const [bin] = await binSecrets(db, id)
  const codes = bin ? holdingBinCodes(hash, Buffer.from(bin.secret, 'hex'), id, at) : []
  return codes.some((code) => isSame(scanned, code.scanned)) ? id : undefined
}
