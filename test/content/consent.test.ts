import { join } from 'node:path'
import type { Consent } from '#domain/challenge/content'
import { challenge } from '#content/built/challenge'
import { privacy } from '#content/built/privacy'
import { checkConsent } from '../../tools/content/privacy/check-consent'
import { readPrivacy } from '../../tools/content/privacy/read-privacy'
import { problemText } from '../../tools/content/yaml/problem'
import { contentFolder } from '../../tools/content/catalogue/read-catalogue'
import { citationsOf, readSources } from '../../tools/content/sources/read-sources'

const citations = citationsOf(readSources(join(contentFolder, 'sources.yaml')).sources)
const read = readPrivacy(join(contentFolder, 'privacy'), citations)
const newest = challenge.consents.at(-1)!

function messagesFor(differing: Partial<Consent>): string[] {
  const planted = { ...newest, ...differing, file: 'consent.yaml', line: 3 }
  return checkConsent([planted], read).map(problemText)
}

test('the privacy texts have no problems, and what is built is what the files say', () => {
  expect(read.problems.map(problemText)).toEqual([])
  expect(privacy).toEqual(read.texts)
})

test('a guardian is asked for photos and for the signature by a tick of its own', () => {
  expect(newest.separate?.photos).toContain('照片')
  expect(newest.separate?.signature).toContain('签名')
  expect(newest.agree).not.toMatch(/照片|签名/)
})

test('the time of a tick and the bin are told of', () => {
  expect(newest.kept.map(({ what }) => what).join()).toMatch(/几点几分.*哪个投放点/)
})

test('the newest consent is sound as it stands', () => {
  expect(messagesFor({})).toEqual([])
})

test.each(newest.parts.map(({ heading }) => heading).filter((heading) => heading !== '分开打勾的两样'))(
  'a consent that is silent about %s is named with file and line',
  (silent) => {
    const parts = newest.parts.filter(({ heading }) => heading !== silent)
    expect(messagesFor({ parts })).toContainEqual(
      `consent.yaml:3 the newest consent does not tell "${silent}"`,
    )
  },
)

test('a handler by another name is found', () => {
  const parts = newest.parts.map((part) => ({
    ...part,
    text: part.text.replaceAll('齐齐哈尔市机关事务管理局', '某局'),
  }))
  expect(messagesFor({ parts })).toContainEqual(expect.stringContaining('does not say "齐齐哈尔市'))
})

test('what is kept and not told, or told and not kept, asks for a new version', () => {
  const [first, ...others] = newest.kept
  const changed = { ...first!, howLong: '永远' }
  expect(messagesFor({ kept: others })).toEqual([expect.stringContaining('add a version')])
  expect(messagesFor({ kept: [changed, ...others] })).toHaveLength(2)
})
