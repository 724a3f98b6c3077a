import type { BinClass } from '#domain/waste-class'

const sources = ['GB/T 19095-2019《生活垃圾分类标志》']

/** Why a thing is of its class, in general: the longer texts of the catalogue live in another package. */
export const classReasons: Readonly<Record<BinClass, { why: string; sources: readonly string[] }>> = {
  recyclable: { why: '它是可回收物：干净、干燥地投放，就能再做成新东西。', sources },
  hazardous: { why: '它是有害垃圾：会伤害人或弄脏水和土，要轻放、单独收。', sources },
  food: { why: '它是厨余垃圾：容易腐烂，沥干水以后可以做成肥料或沼气。', sources },
  other: { why: '它是其他垃圾：不能回收、没有毒害，也不容易腐烂。', sources },
}
