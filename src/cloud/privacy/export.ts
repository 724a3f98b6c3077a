import { localDay, localMoment } from '#domain/local-day'
import { os } from '../dispatch/implementer'
import { refusal } from '../dispatch/refusal'
import type { Database } from '../database/database'
import { sectionTitles } from './personal-data-words'
import { readable, sectionIds } from './present'
import { photosOf } from './store/challenge-sections'
import { personalRecords, type PersonalSection } from './store/personal-data'

/** Most photos on a page, and the bytes of text after which a page ends. */
const most = { photos: 500, bytes: 120_000 } as const

/** How many records to read at a time: acts are many and short, a challenge has a long signature. */
function mostRecords(section: PersonalSection): number {
  if (section === 'acts') return 1500
  return section === 'challenges' ? 20 : 50
}

/** Photos come after all sections. */
const photos = 'photos'

interface Place {
  readonly section: string
  /** Number of records before it. */
  readonly from: number
}

/** A piece of the file, and where the next one begins. */
interface Piece {
  readonly text: string
  readonly next: Place
}

export const exported = os.privacy.export.handler(
  async ({ input: { after }, context: { db, now, person } }) => {
    const fileName = `小手分类-我的数据-${localDay(now)}.json`
    const title = `{\n  "导出时间": ${JSON.stringify(localMoment(now))}`
    if (!person) return { fileName, text: `${title}\n}`, photos: [], next: null }
    if (after?.section === photos)
      return { fileName, text: '', ...(await photosFrom(db, person.userId, after.from)) }
    const { text, next } = await piecesFrom(
      db,
      person.userId,
      after ?? { section: sectionIds[0] ?? '', from: 0 },
    )
    const rest = next ? { photos: [], next } : await photosFrom(db, person.userId, 0)
    return { fileName, text: (after ? '' : title) + text + (next ? '' : '\n}'), ...rest }
  },
)

/** Collects pieces until they fill a page; without `next` if the text ends with them. */
async function piecesFrom(db: Database, userId: string, place: Place) {
  let text = ''
  let next: Place | undefined = place
  while (next && Buffer.byteLength(text) < most.bytes) {
    const piece = await pieceFrom(db, userId, next)
    text += piece.text
    next = piece.next.section === photos ? undefined : piece.next
  }
  return { text, next }
}

async function pieceFrom(db: Database, userId: string, { section, from }: Place): Promise<Piece> {
  const at = sectionIds.findIndex((id) => id === section)
  const id: PersonalSection | undefined = sectionIds[at]
  if (!id) throw refusal('NOT_FOUND')
  const many = mostRecords(id)
  const records = await personalRecords(db, userId, id, { from, most: many })
  const isLast = records.length < many
  const begin = from === 0 ? `,\n  ${JSON.stringify(sectionTitles[id])}: [` : ''
  const lines = records.map((record, index) => (from + index === 0 ? '' : ',') + written(readable(record)))
  const end = from + records.length === 0 ? ']' : '\n  ]'
  return {
    text: begin + lines.join('') + (isLast ? end : ''),
    next: isLast
      ? { section: sectionIds[at + 1] ?? photos, from: 0 }
      : { section, from: from + records.length },
  }
}

/** Formats an object of a list within the file, as JSON.stringify does with an indent of two. */
function written(fields: ReturnType<typeof readable>): string {
  const record = Object.fromEntries(fields.map(({ label, value }) => [label, value]))
  return `\n${JSON.stringify(record, undefined, 2)}`.replaceAll('\n', '\n    ')
}

async function photosFrom(db: Database, userId: string, from: number) {
  const found = await photosOf(db, userId, { from, most: most.photos })
  const next = found.length === most.photos ? { section: photos, from: from + most.photos } : null
  return { photos: found, next }
}
