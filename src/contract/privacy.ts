import * as v from 'valibot'
import { ageBands, childLimits } from '#domain/family/child'
import { avatars } from '#domain/family/avatar'
import { closedObject } from './closed-object'
import { procedure, unsafeText } from './errors'
import { code, text } from './text'
import { count, list, rowId } from './values'

/** In Chinese, to be shown unchanged. */
const field = v.object({ label: v.string(), value: v.string() })
const section = v.object({
  /** For example `children` or `reports`. */
  id: v.string(),
  title: v.string(),
  /** How many records there are. */
  total: count,
  /** A list of fields for each record, the latest first, at most 50; the export has all records. */
  records: list(list(field, 20), 50),
})

/** Where a page of the export ends: after this many records of a section. */
const exportPlace = v.strictObject({
  section: code(40),
  from: v.pipe(count, v.minValue(0), v.maxValue(10_000_000)),
})

/** What a person must type to close their account. */
export const closingWords = '注销账号'

export const privacy = {
  /** All data about the caller, their family and their own children; sections without records too. */
  view: procedure.input(v.optional(closedObject({}))).output(v.object({ sections: list(section, 40) })),
  /**
   * The same data as the text of one file, in pages: their texts joined are the file. Photos are fetched with
   * `challenge.seePhoto` and saved beside it.
   */
  export: procedure.input(v.optional(closedObject({ after: v.optional(exportPlace) }), {})).output(
    v.object({
      fileName: v.string(),
      /** A piece of JSON with labels in Chinese, indented. */
      text: v.string(),
      photos: list(v.object({ challengeId: v.string(), day: count }), 500),
      /** Pass it as `after` for the next page; null if there is none. */
      next: v.nullable(exportPlace),
    }),
  ),
  /** Corrects the data of the caller's child; the avatar only for a child in the challenge. */
  correctChild: procedure
    .errors(unsafeText)
    .input(
      closedObject({
        childId: rowId,
        nickname: text(childLimits.nickname),
        ageBand: v.picklist(ageBands),
        avatar: v.optional(v.picklist(avatars)),
      }),
    )
    .output(v.object({ childId: v.string() })),
  /** Corrects the caller's name in teams, contests and at events where they gave one. */
  correctName: procedure
    .errors(unsafeText)
    .input(closedObject({ name: text(12) }))
    .output(v.object({ changed: count })),
  /**
   * Withdraws the consent for a child: nickname, avatar, challenge, ticks, photos and signature are deleted,
   * and the diary with the last child of a family. Published totals stay. Repeating it changes nothing.
   */
  withdraw: procedure.input(closedObject({ childId: rowId })).output(v.object({ childId: v.string() })),
  /**
   * Deletes the caller's identity and all that carries a name, children included; cancels future sign-ups.
   * Records of participation stay, without anybody's name. A person who comes back is new.
   */
  closeAccount: procedure
    .input(closedObject({ confirm: v.literal(closingWords) }))
    .output(v.object({ closed: v.literal(true) })),
}
