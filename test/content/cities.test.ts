import { join } from 'node:path'
import { cities } from '#content/built/cities'
import { binClasses, wasteClasses } from '#domain/waste-class'
import { contentFolder, readCatalogue } from '../../tools/content/catalogue/read-catalogue'
import { readCities } from '../../tools/content/read-cities'
import { citationsOf, readSources } from '../../tools/content/sources/read-sources'

const packs = readCities(
  join(contentFolder, 'cities'),
  citationsOf(readSources(join(contentFolder, 'sources.yaml')).sources),
)
const [qiqihar, second] = packs

/** Contrast of two colours `#rrggbb`, 1 to 21 (WCAG 2.2). */
function contrast(one: string, other: string): number {
  const [lighter = 0, darker = 0] = [one, other].map(luminance).sort((a, b) => b - a)
  return (lighter + 0.05) / (darker + 0.05)
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

test('Qiqihar comes first, and what is built is what the packs say (else: npm run build:content)', () => {
  expect(qiqihar?.id).toBe('qiqihar')
  expect(cities).toEqual(packs)
})

test('the second city has other names for two bins, and is otherwise data only', () => {
  const namesOf = (pack = qiqihar) => binClasses.map((name) => pack?.classes[name].name)
  expect(namesOf(qiqihar)).toEqual(['可回收物', '有害垃圾', '厨余垃圾', '其他垃圾'])
  expect(namesOf(second)).toEqual(['可回收物', '有害垃圾', '湿垃圾', '干垃圾'])
  expect(second?.subClassNames).toEqual(qiqihar?.subClassNames)
})

describe.each(packs.map((pack) => [pack.name, pack] as const))('%s', (_name, pack) => {
  test.each(wasteClasses)('%s has a short name, and text that is readable on its colour', (name) => {
    const { short, colour, ink } = pack.classes[name]
    expect([...short].length).toBeLessThanOrEqual(4)
    expect(contrast(colour, ink)).toBeGreaterThanOrEqual(4.5)
  })

  test('judges otherwise only what is in the catalogue', () => {
    const known = new Set(readCatalogue().entries.map((entry) => entry.name))
    expect(Object.keys(pack.overrides).filter((name) => !known.has(name))).toEqual([])
  })

  test('has a telephone number and cites its rules', () => {
    expect(pack.hotlines.length).toBeGreaterThan(0)
    expect(pack.rules.length).toBeGreaterThan(0)
  })
})
