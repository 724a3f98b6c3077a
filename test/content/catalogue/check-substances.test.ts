import { checkSubstances } from '../../../tools/content/catalogue/check-substances'
import { readCatalogue } from '../../../tools/content/catalogue/read-catalogue'

const { entries } = readCatalogue()
const nameless = entries.slice(0, 1).map((entry) => ({ ...entry, name: '某物', also: [] as string[] }))

test('no substance has two rulings', () => {
  expect(checkSubstances(entries)).toEqual([])
})

test.each([
  ['密胺碗', 'recyclable', 'melamine is other'],
  ['麻将', 'recyclable', 'melamine is other'],
  ['铅坠', 'recyclable', 'lead is hazardous'],
  ['焊锡丝', 'recyclable', 'lead is hazardous'],
  ['奶油气弹', 'recyclable', 'nitrous oxide is special'],
  ['升汞', 'hazardous', 'mercury chloride is special'],
  ['氯化汞', 'hazardous', 'mercury chloride is special'],
  ['甘汞', 'special', 'calomel is hazardous'],
  ['电石', 'hazardous', 'calcium carbide is special'],
  ['磷化锌', 'hazardous', 'a phosphide is special'],
] as const)('%s as %s is named with file and line', (name, wasteClass, ruling) => {
  const planted = nameless.map((entry) => ({ ...entry, also: [name], wasteClass, line: 7 }))
  expect(checkSubstances(planted)).toEqual([
    { file: planted[0]?.file, line: 7, message: `"${name}" is ${wasteClass} here, but ${ruling}` },
  ])
})
