import { anyOf } from './any-of'

/**
 * Words around the thing that a resident asks about. They are set aside one kind after another, and each step
 * is a candidate for look-up, so that a name that only looks like a phrase (一次性筷子) is found first.
 */

const verb = anyOf(`
  扔掉 扔 丢掉 丢 投放 投 放置 放 倒掉 倒 搁 撇 归为 归 装 塞 摆 处理 处置 分类 分 算作 算是 算
  属于 属 是 叫 送 卖 交给 交 给 拿
`)

const adverb = anyOf(`
  到底 究竟 应该 应当 应 需要 可以 可不可以 能不能 能 要不要 要 该 得 都 又 还 就 往 得往 要往
  是不是 属不属于 算不算 直接 一般 都是 分别 各自 各 我 你 咱 把它 它 这 那 到 往
`)

const ask = anyOf(`
  哪一个 哪一类 哪一种 哪个 哪类 哪种 哪里 哪儿 哪边 哪块 哪 什么 啥 何处 何种 怎么样 怎么 怎样 怎
  咋样 咋 如何 多少
`)

const bin = anyOf(`
  可回收物? 有害 厨余 其他 其它 湿 干 垃圾分类 垃圾桶 垃圾箱 垃圾 桶 箱子 箱 类别 类 种类 种 颜色
  里面 里 中 去 地方 才好 才对 好 合适 物 东西 办法 办 整 弄 个 色 的 呢 呀 啊 吗 嘛 么 哈 吧 嗷
  捏 哇 啦 了 掉 谢谢 进 入 到 在
`)

const particle = anyOf(`
  呢 呀 啊 吗 嘛 么 哈 吧 嗷 捏 哇 啦 不 没
`)

const ownClass = anyOf('可回收物? 有害 厨余 其他 其它 湿 干 垃圾')

// Each repetition has an end: words that can be cut in two ways (投放, 垃圾分类) would else take exponential time.

/** 扔哪个桶, 属于什么垃圾, 应该怎么处理 */
const questionTail = new RegExp(
  `${adverb}{0,4}${verb}?(?:进去|到|在|进|入|给|去|为|于)?${ask}(?:${verb}|${bin}|${adverb}){0,8}$`,
)
/** 是可回收垃圾吗, 属于有害垃圾还是其他垃圾 */
const binTail = new RegExp(
  `${adverb}{0,4}${verb}(?:不是|到|在|进|入)?${bin}{0,3}${ownClass}${bin}{0,4}(?:还是${verb}?${ownClass}${bin}{0,4}){0,3}${particle}?$`,
)
/** 能回收吗 */
const canTail = new RegExp(
  `(?:能不能|可不可以|可否|可以|能|会)再?(?:回收|循环|利用|卖钱|卖|${verb}){1,4}(?:${bin}|利用|使用|钱){0,4}${particle}{0,3}$`,
)
/** 谢谢, 在线等, 呀; but not the end of 什么 */
const politeTail = new RegExp(`(?:请问|谢谢|在线等|急|求助|求解|求问|垃圾分类|分类|(?!么)${particle})+$`)

const lead = new RegExp(
  `^${anyOf(`
  请问一下 请问 麻烦问一下 麻烦问下 问一下 问下 我想问一下 我想问问 我想问 想问一下 想问问 想问
  我想知道 想知道 你好 您好 不好意思 打扰一下 求助 求问 那个 这个 这些 那些 这种 那种 这 那 就是
  如果 假如 关于 对于 帮我查一下 帮我查 帮我看看 查一下 查查 我们家 我们 我家里 我家 俺们家 俺家
  咱家 家里头 家里 家中 屋里 孩子他? 宝宝 小孩 老人 我妈 我爸 奶奶 爷爷 同事 邻居 我 今天 昨天
  刚刚 刚才 刚 为什么 为啥 把 将 有(?![油污害毒机色线]) 的 是 要 想 买了? 剩下?了? 扔掉 扔 丢掉 丢 处理
  清理出来? 翻出来? 怎么扔 怎么处理 如何处理 咋扔 怎么丢 哪里可以扔 哪里扔 哪个桶扔
`)}+(?=.{2})`,
)

const number = '(?:一|二|两|俩|三|四|五|六|七|八|九|十|百|半|几|多|数|\\d)+'
const measure = anyOf(`
  塑料袋 麻袋 公斤 千克 毫升 个 只 件 条 张 块 片 根 把 瓶 盒 袋 包 箱 桶 罐 碗 盘 杯 双 套 台 部 本 支 枝 颗 粒 斤
  克 kg ml 升 堆 些 点 串 捆 卷 副 床 棵 朵 滴 口 份 对 种 盏 管 排 板 筐 兜 沓 摞 瓣 坛 壶 锅 盆 截 段 撮 坨 团 层
  束 篮 扇 架 辆 节 枚
`)
const amount = anyOf('一些 好些 某些 许多 很多 好多 一大堆 好几个 好几 不少 若干 全部 所有 整个 半个 剩余')
/** 半个, 三大袋, 两三个, 一些 */
const quantity = new RegExp(
  `^(?:(?:大概|大约|差不多|好|整|满满)?${number}(?:多|来)?(?:大|小|整)?${measure}儿?子?|${amount})的?`,
)

const binName = /^(?:生活|可回收|有害|厨余|其他|其它|湿|干)?垃圾$|^可?回收物?$/

/** Whether the words name a bin and no thing: 有害垃圾. */
export function namesBin(text: string): boolean {
  return binName.test(text)
}

/** Sets the question aside: 口罩扔哪个桶 → 口罩. */
export function stripQuestion(text: string): string {
  let rest = text.replace(/ /g, '')
  for (const tail of [politeTail, questionTail, binTail, canTail, politeTail]) {
    const shorter = rest.replace(tail, '')
    if (shorter.length > 0) rest = shorter
  }
  return rest
}

/** Sets aside how one begins to ask and how much there is: 家里有一箱旧书 → 旧书. */
export function stripLead(text: string): string {
  let rest = text
  for (let previous = ''; previous !== rest;) {
    previous = rest
    rest = keepIfAny(rest.replace(lead, ''), rest)
    rest = keepIfAny(rest.replace(quantity, ''), rest)
  }
  return rest
}

function keepIfAny(shorter: string, longer: string): string {
  return shorter.length > 0 ? shorter : longer
}
