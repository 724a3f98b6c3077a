import * as v from 'valibot'
import { ageBands, childLimits } from '#domain/family/child'
import { avatars } from '#domain/family/avatar'
import { familyLimits } from '#domain/family/family'
import { closedObject } from './closed-object'
import { conflictError, procedure, unsafeText } from './errors'
import { group } from './group'
import { code, text } from './text'
import { count, instant, list, localDay, rowId } from './values'

/** The most children that all adults of a family have together. */
export const mostChildren = familyLimits.adults * childLimits.children
/** Practically unlimited: a child is in one class at a time, and a family in one community. */
export const mostGroups = 100

const joinCode = v.pipe(v.string(), v.maxLength(40))
const unknownCode = { UNKNOWN_CODE: { status: 404, message: '没有这个家庭码，请核对后再试。' } } as const
const noFamily = {
  NO_FAMILY: { status: 409, message: '请先建立家庭，或者用家庭码加入家人的家庭。' },
} as const
const consentErrors = {
  ...noFamily,
  CONSENT_OLD: { status: 409, message: '《儿童信息同意书》有更新，请阅读新的内容后再同意。' },
} as const

const avatar = v.picklist(avatars)

/** The newest text, and with a separate tick each, the parts that the challenge works without. */
const agreement = {
  consentVersion: code(16),
  photos: v.optional(v.boolean(), false),
  signature: v.optional(v.boolean(), false),
}

/** A child of the family, as its adults see it. */
const child = v.object({
  childId: v.string(),
  nickname: v.string(),
  ageBand: v.picklist(ageBands),
  avatar,
  /** Whether the caller is the guardian who consented, who may correct and withdraw. */
  own: v.boolean(),
  /** `photos`, `signature`: whether these were agreed to as well. */
  consent: v.object({ version: v.string(), at: instant, photos: v.boolean(), signature: v.boolean() }),
  /** The challenge that began last; `ticked` is a number of days. */
  challenge: v.nullable(v.object({ challengeId: v.string(), startsOn: localDay, ticked: count })),
  /** The child's classes. */
  groups: list(group, mostGroups),
})

const ownFamily = v.object({
  familyId: v.string(),
  /** Adults type it, or open it as a card, to join; it changes when somebody leaves. */
  code: v.string(),
  adults: count,
  /** The guardian is the adult who has been in the family longest: at first, the one who made it. */
  me: v.object({ guardian: v.boolean() }),
  /** In the order of joining. */
  members: list(
    v.object({ memberId: v.string(), me: v.boolean(), guardian: v.boolean(), joinedAt: instant }),
    familyLimits.adults,
  ),
  /** In the order of consent. */
  children: list(child, mostChildren),
  /** The family's communities. */
  groups: list(group, mostGroups),
})

const mine = v.object({
  family: v.nullable(ownFamily),
  /** The version of the consent text to agree to. */
  consentVersion: v.string(),
})

/** Every change answers with the family as it is afterwards. */
export const family = {
  /** Makes a family of one adult. A caller who is in a family already gets that one. */
  create: procedure.input(v.optional(closedObject({}))).output(mine),
  /** What a person sees after typing a code or opening a card. Says nothing about the children. */
  byCode: procedure
    .errors(unknownCode)
    .input(closedObject({ code: joinCode }))
    .output(v.object({ adults: count, mine: v.boolean() })),
  /** Joins, once; repeating it gives the same reply. */
  join: procedure
    .errors({
      ...unknownCode,
      IN_ANOTHER_FAMILY: { status: 409, message: '您已经在另一个家庭里了，请先退出，再加入这个家庭。' },
      FAMILY_FULL: { status: 409, message: '一个家庭最多8位大人，这个家庭已经满了。' },
    })
    .input(closedObject({ code: joinCode }))
    .output(mine),
  /** Leaves the family, whose code changes. When the last adult leaves, all data of the family is deleted. */
  leave: procedure
    .errors({
      CHILDREN_HERE: {
        status: 409,
        message: '您的孩子还在这个家庭里。请先为孩子撤回同意，再退出家庭。',
      },
    })
    .input(v.optional(closedObject({})))
    .output(mine),
  /** The guardian removes somebody who should not be in the family; its code changes. */
  dismiss: procedure
    .errors({
      CHILDREN_HERE: { status: 409, message: '这位家人的孩子还在家庭里，不能移出。' },
    })
    .input(closedObject({ memberId: rowId }))
    .output(mine),
  mine: procedure.input(v.optional(closedObject({}))).output(mine),
  /** A guardian adds a child of theirs to the challenge, and consents. The same key gives the same child. */
  addChild: procedure
    .errors({
      ...conflictError,
      ...unsafeText,
      ...consentErrors,
      ENOUGH_CHILDREN: { status: 409, message: '最多可以添加6个孩子，请先移除不再参加的孩子。' },
    })
    .input(
      closedObject({
        key: code(64),
        nickname: text(childLimits.nickname),
        ageBand: v.picklist(ageBands),
        avatar,
        ...agreement,
      }),
    )
    .output(v.object({ childId: v.string(), ...mine.entries })),
  /**
   * Like `addChild`, for a child of `children.mine`, known from events; or consents to a newer text, or to
   * other optional parts: photos and signatures that are no longer agreed to are deleted. Repeating it
   * changes nothing.
   */
  consent: procedure
    .errors(consentErrors)
    .input(closedObject({ childId: rowId, avatar, ...agreement }))
    .output(mine),
}

/** A child of an account, whether it is in the challenge or not. */
const accountChild = v.object({ childId: v.string(), nickname: v.string(), ageBand: v.picklist(ageBands) })

export const children = {
  /** The caller's own children, in the order they were added. */
  mine: procedure.input(v.optional(closedObject({}))).output(list(accountChild, childLimits.children)),
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
    .output(accountChild),
  /** Removes a child from the list; records of what it took part in stay. */
  remove: procedure.input(closedObject({ childId: rowId })).output(v.object({ childId: v.string() })),
}
