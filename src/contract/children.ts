import * as v from 'valibot'
import { ageBands, childLimits } from '#domain/events/child'
import { closedObject } from './closed-object'
import { conflictError, procedure, unsafeText } from './errors'
import { code, text } from './text'
import { list, rowId } from './values'

const child = v.object({ childId: v.string(), nickname: v.string(), ageBand: v.picklist(ageBands) })

export const children = {
  /** The caller's own children, in the order they were added. */
  mine: procedure.input(v.optional(closedObject({}))).output(list(child, childLimits.children)),
  /** Adds a child to the caller's account. The same key gives the same child. */
  add: procedure
    .errors({
      ...conflictError,
      ...unsafeText,
      ENOUGH_CHILDREN: { status: 409, message: '最多可以添加6个孩子，请先移除不再参加的孩子。' },
    })
    .input(
      closedObject({ key: code(64), nickname: text(childLimits.nickname), ageBand: v.picklist(ageBands) }),
    )
    .output(child),
  /** Takes a child out of the list; what it took part in stays recorded. */
  remove: procedure.input(closedObject({ childId: rowId })).output(v.object({ childId: v.string() })),
}
