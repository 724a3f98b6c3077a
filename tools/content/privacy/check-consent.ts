import type { Consent } from '../../../src/domain/challenge/content'
import type { Problem } from '../yaml/problem'
import type { Written } from '../yaml/read-by-schema'
import { shown, type ReadPrivacy } from './read-privacy'

/** What a guardian must be told by law (PIPL 17 and 30; 儿童个人信息网络保护规定 10). */
const matters = [
  '谁在处理、怎么联系',
  '用来做什么',
  '为什么要这些，对孩子有什么影响',
  '谁能看到',
  '存在哪里',
  '怎样保护',
  '留多久，到期怎样',
  '怎样撤回',
  '您还可以',
  '不同意会怎样',
  '到哪里投诉',
]

/**
 * Checks that the newest consent covers all legal matters, names the same data handler as the privacy page,
 * and lists exactly the data kept about children. When the privacy page changes, a new version is needed: a
 * consent that people agreed to is never edited.
 */
export function checkConsent(consents: readonly Written<Consent>[], { texts, kept }: ReadPrivacy): Problem[] {
  const newest = consents.at(-1)
  if (!newest || !texts) return []
  const { file, line, parts, kept: told } = newest
  const said = parts.map(({ text }) => text).join('\n')
  const untold = matters.filter((matter) => parts.every(({ heading }) => heading !== matter))
  const unnamed = Object.values(texts.handler).filter((words) => !said.includes(words))
  const wanted = kept.filter(({ ofChildren }) => ofChildren).map(shown)
  const missing = wanted.filter((row) => !told.some((one) => same(one, row)))
  const stale = told.filter((one) => !wanted.some((row) => same(one, row)))
  const messages = [
    ...untold.map((matter) => `the newest consent does not tell "${matter}"`),
    ...unnamed.map((words) => `the newest consent does not say "${words}", as privacy/handler.yaml does`),
    ...missing.map(
      ({ what }) => `privacy/kept.yaml keeps "${what}", the newest consent does not: add a version`,
    ),
    ...stale.map(
      ({ what }) => `the newest consent keeps "${what}", privacy/kept.yaml does not: add a version`,
    ),
  ]
  return messages.map((message) => ({ file, line, message }))
}

function same(one: object, other: object): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}
