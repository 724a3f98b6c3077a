import type { WasteClass } from '../../../src/domain/waste-class'
import type { Entry } from './entry'
import type { Problem } from '../yaml/problem'

/** One substance with its various names; all entries with these names must have the same class. */
interface Substance {
  readonly about: string
  readonly names: RegExp
  readonly wasteClass: WasteClass
}

const substances: readonly Substance[] = [
  { about: 'melamine', names: /密胺|仿瓷|美耐皿|^麻将(?:牌)?$/, wasteClass: 'other' },
  { about: 'lead', names: /^铅(?:$|[块坠粒皮])|[渔鱼]坠|^焊锡/, wasteClass: 'hazardous' },
  { about: 'nitrous oxide', names: /笑气|奶油(?:枪)?气弹|^气弹$|苏打水气弹/, wasteClass: 'special' },
  { about: 'mercury chloride', names: /升汞|^(?:二)?氯化汞|^汞盐|^硝酸汞/, wasteClass: 'special' },
  { about: 'calomel', names: /甘汞|氯化亚汞/, wasteClass: 'hazardous' },
  { about: 'calcium carbide', names: /^(?:电石|碳化钙|嘎斯石)/, wasteClass: 'special' },
  { about: 'a phosphide', names: /^磷化/, wasteClass: 'special' },
]

/** Entries for the same substance that have different classes. */
export function checkSubstances(entries: readonly Entry[]): Problem[] {
  return entries.flatMap(({ name, also, wasteClass, file, line }) =>
    ruledTwice([name, ...also], wasteClass).map((message) => ({ file, line, message })),
  )
}

/** Explains, as text, what is wrong with giving these names this class. */
export function ruledTwice(names: readonly string[], wasteClass: string): string[] {
  return substances
    .filter((substance) => substance.wasteClass !== wasteClass)
    .flatMap(({ about, names: called, wasteClass: ruling }) =>
      names
        .filter((name) => called.test(name))
        .map((name) => `"${name}" is ${wasteClass} here, but ${about} is ${ruling}`),
    )
}
