import type { PickerData } from './picker-properties'
import type { Wheel } from './wheel'

interface Region {
  readonly name: string
  readonly code: string
  readonly inside?: readonly Region[]
}

/** A few of the country's regions, with the codes of GB/T 2260: WeChat has all of them. */
const regions: readonly Region[] = [
  city('北京市', '110000', [
    ['东城区', '110101'],
    ['西城区', '110102'],
    ['朝阳区', '110105'],
    ['海淀区', '110108'],
  ]),
  city('上海市', '310000', [
    ['黄浦区', '310101'],
    ['徐汇区', '310104'],
    ['静安区', '310106'],
  ]),
  {
    name: '广东省',
    code: '440000',
    inside: [
      {
        name: '广州市',
        code: '440100',
        inside: [
          { name: '越秀区', code: '440104' },
          { name: '海珠区', code: '440105' },
          { name: '天河区', code: '440106' },
        ],
      },
      {
        name: '深圳市',
        code: '440300',
        inside: [
          { name: '福田区', code: '440304' },
          { name: '南山区', code: '440305' },
        ],
      },
    ],
  },
]

/** A municipality is its own only city. */
function city(name: string, code: string, districts: readonly (readonly [string, string])[]): Region {
  const inside = districts.map(([district, districtCode]) => ({ name: district, code: districtCode }))
  return { name, code, inside: [{ name, code: `${code.slice(0, 2)}0100`, inside }] }
}

const depths: Readonly<Record<string, number>> = { province: 1, city: 2, region: 3 }

export function regionWheel({ level, customItem }: PickerData): Wheel {
  const depth = depths[level] ?? 3
  const custom: readonly Region[] = customItem ? [{ name: customItem, code: '' }] : []
  const levels = (at: readonly number[]): Region[][] => {
    const found: Region[][] = [[...custom, ...regions]]
    for (let column = 1; column < depth; column += 1) {
      const above = found[column - 1]?.[at[column - 1] ?? 0]
      found.push([...custom, ...(above?.inside ?? [])])
    }
    return found
  }
  return {
    columns: (at) => levels(at).map((column) => column.map(({ name }) => name)),
    positions(value) {
      const names: unknown[] = Array.isArray(value) && value.length > 0 ? value : []
      const at: number[] = []
      for (let column = 0; column < depth; column += 1) {
        const offered = levels(at)[column] ?? []
        at.push(names[column] === undefined ? 0 : offered.findIndex(({ name }) => name === names[column]))
      }
      return at
    },
    detail(at) {
      const chosen = levels(at).map((column, index) => column[at[index] ?? 0])
      return {
        value: chosen.map((region) => region?.name ?? ''),
        code: chosen.map((region) => region?.code ?? ''),
        postcode: '',
      }
    },
  }
}
