import type { Entry } from './entry'

/** A kind of danger, which entries belong to it, and what the text of each must say. */
export interface SafetyRule {
  readonly about: string
  readonly isOfIt: (entry: Entry) => boolean
  /** Expressions that must match the instructions, or whose opposite must not. */
  readonly needs: readonly (readonly [sentence: string, said: RegExp])[]
  readonly forbids?: RegExp
}

const named = (names: RegExp) => (entry: Entry) => names.test(entry.name)
const isA = (wasteClass: string, names: RegExp) => (entry: Entry) =>
  entry.wasteClass === wasteClass && names.test(entry.name)

const callFirst = ['call first', /(?:先|约).{0,8}(?:打电话|12345)|打电话/] as const
const notDownTheDrain = ['never down the drain', /(?:不要?|别).{0,14}(?:下水道|水池|沟)/] as const
const notBesideBleach = ['never beside bleach', /别.{0,16}(?:84|漂白|消毒液)/] as const
const wrapIt = ['wrap what is sharp', /包|裹|装进|装袋|装瓶|收进|硬瓶|折断|小盒/] as const
const coldFirst = ['cold, without a spark', /凉透|浇|熄灭|掐灭|泡湿/] as const
const tapedEnds = ['tape over the poles', /胶带/] as const
const leadOut = ['somebody takes the battery out', /(?:取下|取出|拆下)/] as const

/** Applied to the whole catalogue by check-safety.ts. */
export const safetyRules: readonly SafetyRule[] = [
  {
    about: 'acids, ammonia, solvents',
    isOfIt: named(/^(?:硫酸|氨水|甲醛|丙酮|化学药品|硫酸铜|硫磺|化学试剂瓶)$/),
    needs: [callFirst, notDownTheDrain, notBesideBleach],
  },
  {
    about: 'fuel',
    isOfIt: named(/^(?:汽油|柴油|煤油|汽油桶|液体燃料|打火机油)$/),
    needs: [callFirst, ['away from fire', /远离火|离火/], notDownTheDrain],
  },
  {
    about: 'bleach and disinfectants',
    isOfIt: isA('hazardous', /消毒液|来苏水|过氧乙酸|漂白|消毒片|消毒剂/),
    needs: [['never together with others', /别.{0,4}和.{0,20}(?:混|挨|一起)/]],
  },
  {
    about: 'cleaners that may be acid or hold ammonia',
    isOfIt: named(
      /洁厕灵$|疏通剂|油污清洁剂|浴室清洁剂|多功能清洁剂|玻璃清洁剂|除垢剂|除锈剂$|除霉剂|外墙清洗剂|烧碱/,
    ),
    needs: [notBesideBleach],
  },
  {
    about: 'lithium batteries',
    isOfIt: (entry) => entry.group === '锂电池和充电宝' && !/电动车锂电池|动力电池|户外电源/.test(entry.name),
    needs: [tapedEnds, ['not taken apart', /不拆|别扎破/]],
    forbids: /铁盒里|放进铁盒/,
  },
  {
    about: 'swollen batteries',
    isOfIt: named(/鼓包/),
    needs: [tapedEnds, ['in sand, not closed', /沙.*(?:别|不)盖严/]],
    forbids: /放进铁盒/,
  },
  {
    about: 'vehicles with batteries',
    isOfIt: (entry) => entry.group === '带电瓶的车',
    needs: [leadOut],
  },
  {
    about: 'gas appliances',
    isOfIt: isA('appliance', /燃气灶|燃气热水器|集成灶|煤气表/),
    needs: [['the gas company shuts it off', /燃气公司.{0,4}关阀/]],
  },
  {
    about: 'engines with fuel in the tank',
    isOfIt: isA('appliance', /发电机|割草机|油锯/),
    needs: [['drain the fuel, outdoors', /室外.*放净/]],
  },
  {
    about: 'smoke alarms',
    isOfIt: named(/烟雾报警器/),
    needs: [['the sign of radiation', /辐射标志的别拆/]],
  },
  {
    about: 'sharp and broken things',
    isOfIt: named(
      /^(?:碎玻璃|碎玻璃杯|碎瓷片|菜刀|水果刀|刀具|缝衣针|刮胡刀片|美工刀|针头|镜子|剪刀|碎灯管|碎体温计)$/,
    ),
    needs: [wrapIt],
  },
  {
    about: 'rags with drying oil',
    isOfIt: named(/桐油抹布|木蜡油|油漆刷/),
    needs: [
      ['never in a heap', /别团着/],
      ['spread or wet', /摊开.*浸湿/],
    ],
  },
  {
    about: 'embers',
    isOfIt: named(/^(?:烟头|炉灰|煤渣|柴火灰|木炭|火柴|蚊香|烟囱灰)$/),
    needs: [coldFirst],
  },
  {
    about: 'lamps with mercury',
    isOfIt: (entry) => entry.subClass === 'lamp',
    needs: [['wrapped, not broken', /裹|包装|封好/]],
  },
]
