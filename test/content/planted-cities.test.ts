import { copyFileSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { contentFolder } from '../../tools/content/catalogue/read-catalogue'
import { readCities } from '../../tools/content/read-cities'
import { citationsOf, readSources } from '../../tools/content/sources/read-sources'

const citations = citationsOf(readSources(join(contentFolder, 'sources.yaml')).sources)

/** The packs of Qiqihar and of a city that is like it, but for what is given. */
function packsWith(differing: string) {
  const folder = mkdtempSync(join(tmpdir(), 'cities-'))
  copyFileSync(join(contentFolder, 'cities/qiqihar.yaml'), join(folder, 'qiqihar.yaml'))
  writeFileSync(join(folder, 'anda.yaml'), `id: anda\nname: 安达\n${differing}`)
  return readCities(folder, citations)
}

test('Qiqihar comes first, whatever the files are called', () => {
  expect(packsWith('like: qiqihar\n').map(({ id }) => id)).toEqual(['qiqihar', 'anda'])
})

test('a city that is like another only says what differs', () => {
  const [qiqihar, anda] = packsWith('like: qiqihar\nclasses:\n  food:\n    name: 湿垃圾\n')
  expect(anda?.classes).toEqual({
    ...qiqihar?.classes,
    food: { ...qiqihar?.classes.food, name: '湿垃圾' },
  })
})

test.each([
  ['says nothing at all', '', 'Expected "classes"'],
  [
    'knows a class that nobody knows',
    'like: qiqihar\nclasses:\n  wet:\n    name: 湿垃圾\n',
    'received "wet"',
  ],
  ['has a colour that is none', 'like: qiqihar\nclasses:\n  food:\n    colour: green\n', 'received "green"'],
  ['has a field too many', 'like: qiqihar\nmayor: 王\n', 'received "mayor"'],
  ['judges without a reason', 'like: qiqihar\noverrides:\n  玉米皮:\n    class: food\n', 'Expected "why"'],
  [
    'rests on hearsay',
    'like: qiqihar\noverrides:\n  玉米皮:\n    class: food\n    why: 会烂。\n    source: hearsay\n',
    'unknown source',
  ],
  [
    'leaves sub-classes unnamed',
    'like: qiqihar\nsubClassNames:\n  paper: 纸\n',
    'anda.yaml: subClassNames.plastic',
  ],
  ['is like a city that nobody knows', 'like: atlantis\n', 'Expected "classes"'],
])('a city that %s is refused', (_about, differing, message) => {
  expect(() => packsWith(differing)).toThrow(message)
})
