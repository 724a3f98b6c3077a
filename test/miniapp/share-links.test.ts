import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const phone = join(__dirname, '../../src/miniapp')
const sources = readdirSync(phone, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => ({ file, text: readFileSync(join(phone, file), 'utf8') }))

/** Each link that leaves a phone: where it is made, its title, and what its address says. */
const links = sources.flatMap(({ file, text }) =>
  [...text.matchAll(/title: ([^\n]*?),\s+path: routeTo\('(\w+)'(?:, \{([^}]*)\})?\)/g)].map(
    ([, title = '', page, parameters = '']) => ({ file, title, page, parameters }),
  ),
)

/** An id of an event or unit, a code that somebody gives out on purpose, the name of a thing that is thrown away. */
const mayBeShared = ['id: eventId', 'id: organisationId', 'code', 'code: contest.code', 'name']

test('every place that makes a link to share is read here', () => {
  const sharing = sources.filter(
    ({ text }) => /\b(useShareCard|ShareCode)[ (]/.test(text) && /routeTo\(/.test(text),
  )
  expect(sharing.length).toBeGreaterThan(6)
  expect(sharing.map(({ file }) => file).filter((file) => !links.some((link) => link.file === file))).toEqual(
    [],
  )
})

test.each(links)(
  'the link to $page from $file says nothing of a child or a family',
  ({ title, parameters }) => {
    const said = parameters.split(',').map((part) => part.trim())
    expect(said.filter((part) => part !== '' && !mayBeShared.includes(part))).toEqual([])
    expect(title).not.toMatch(/nickname|child|family|avatar|userId/i)
  },
)
