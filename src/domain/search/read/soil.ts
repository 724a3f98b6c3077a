import type { SubClass, WasteClass } from '../../waste-class'

/** What becomes of a thing that dirt spoils. */
export const soiled = {
  wasteClass: 'other',
  subClass: undefined,
  reason: '沾了油污、弄脏了就不能回收，归其他垃圾；洗得干净的仍可回收。',
} as const

/** Paper, fabric and plastic are spoiled by dirt; metal and glass can be washed. */
export function spoiledByDirt({
  subClass,
}: {
  readonly wasteClass: WasteClass
  readonly subClass: SubClass | undefined
}) {
  return subClass === 'paper' || subClass === 'textile' || subClass === 'plastic'
}
