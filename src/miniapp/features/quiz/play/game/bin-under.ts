import { binClasses, type BinClass } from '#domain/waste-class'
import { boxOf } from '../../../../platform/box-of'

export interface Touch {
  readonly clientX: number
  readonly clientY: number
}

/** Finds the bin on which a finger was lifted. The four bins have equal widths in the row. */
export async function binUnder({ clientX, clientY }: Touch): Promise<BinClass | undefined> {
  const box = await boxOf('#bins-row')
  if (!box || clientY < box.top || clientY > box.bottom) return undefined
  return binClasses[Math.floor((binClasses.length * (clientX - box.left)) / box.width)]
}
