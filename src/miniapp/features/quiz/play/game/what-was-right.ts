import type { CityPack } from '#domain/city-pack'
import type { GameThing } from '#domain/quiz/game'
import type { BinClass } from '#domain/waste-class'

/** The message after a thing was put into a bin. */
export function whatWasRight({ name, wasteClass }: GameThing, bin: BinClass, { classes }: CityPack): string {
  return bin === wasteClass ? '对了！' : `“${name}”是${classes[wasteClass].name}。`
}
