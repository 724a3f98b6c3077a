import { binClasses, isWasteClass, subClasses, subClassesOf, wasteClasses } from '#domain/waste-class'

test('four classes have a bin of their own, and all are classes', () => {
  expect(binClasses).toHaveLength(4)
  expect(binClasses.filter((name) => !isWasteClass(name))).toEqual([])
})

test('the standard knows eleven sub-classes, none of them twice', () => {
  const all = wasteClasses.flatMap(subClassesOf)
  expect(new Set(all).size).toBe(11)
  expect(all.sort()).toEqual(Object.values(subClasses).flat().sort())
})

test.each(['', 'Food', 'toxic', '__proto__', 'constructor'])('%j is no class', (text) => {
  expect(isWasteClass(text)).toBe(false)
})

test.each(['other', 'bulky', 'drain'] as const)('%s is not divided', (name) => {
  expect(subClassesOf(name)).toEqual([])
})
