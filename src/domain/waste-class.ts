/**
 * The classes a thing can belong to. The first four are those of GB/T 19095-2019; the others are for things
 * collected separately or not household waste.
 */
export const wasteClasses = [
  'recyclable',
  'hazardous',
  'food',
  'other',
  'bulky',
  'renovation',
  'appliance',
  'special',
  'drain',
] as const

export type WasteClass = (typeof wasteClasses)[number]

/** The four classes with a bin of their own at the collection point. */
export const binClasses = ['recyclable', 'hazardous', 'food', 'other'] as const
export type BinClass = (typeof binClasses)[number]

/** The names of GB/T 19095-2019. */
export const binClassNames: Readonly<Record<BinClass, string>> = {
  recyclable: '可回收物',
  hazardous: '有害垃圾',
  food: '厨余垃圾',
  other: '其他垃圾',
}

/** The eleven sub-classes of GB/T 19095-2019, table 1. */
export const subClasses = {
  recyclable: ['paper', 'plastic', 'metal', 'glass', 'textile'],
  hazardous: ['lamp', 'chemical', 'battery'],
  food: ['household', 'catering', 'other-food'],
} as const

export type SubClass = (typeof subClasses)[keyof typeof subClasses][number]

export function isWasteClass(text: string): text is WasteClass {
  return (wasteClasses as readonly string[]).includes(text)
}

/** The sub-classes of a class; none for classes the standard does not divide. */
export function subClassesOf(wasteClass: WasteClass): readonly SubClass[] {
  return wasteClass in subClasses ? subClasses[wasteClass as keyof typeof subClasses] : []
}
