import type { BinClass } from '#domain/waste-class'

const sources = ['GB/T 19095-2019《生活垃圾分类标志》']

/** The general reason for each class. The catalogue's longer texts are in another package. */
export const classReasons: Readonly<Record<BinClass, { why: string; sources: readonly string[] }>> = {
  recyclable: { why: '它干净、干燥的时候，能再做成新东西。', sources },
  hazardous: { why: '它会伤害人，或者弄脏水和土，要轻放、单独收。', sources },
  food: { why: '它容易腐烂，沥干水以后能做成肥料或沼气。', sources },
  other: { why: '它不能回收、没有毒害，也不容易腐烂。', sources },
}
