import { anyOf } from './any-of'

/** The state a thing is said to be in, as far as it changes the answer. */
export type State = 'soiled' | 'emptied' | 'clean' | 'plain'

export interface StateRead {
  readonly text: string
  readonly states: readonly State[]
}

/** Words in front of the thing; each a piece of a regular expression. */
const wordsBefore: Record<State, string> = {
  soiled: `
    沾满?了?[^的]{0,5}的 沾油 沾了?油 粘了?油 粘[^的]{0,4}的 带油的? 油乎乎的? 油腻的? 油污的?
    有油的? 全是油的? 脏兮兮的? 脏了的 脏的 脏 埋汰的? 弄脏的? 污染的? 被污染的? 没洗的? 没洗过的?
    未洗的? 湿的 湿透的? 湿了的 擦[^的]{1,5}的 擦过的? 发霉的? 浸[^的]{0,4}的 有污渍的?
  `,
  emptied: `
    喝完了?的 喝光的? 用完了?的 用光的? 吃完了?的 吃光的? 空的 空了的
    空(?=.*[瓶盒罐袋桶杯箱管壳盘]) 倒空的?
  `,
  clean: `
    洗干净的? 干净的? 洗过的? 清洗过的? 冲洗过的? 没用过的? 未使用的? 全新的? 新的
  `,
  plain: `
    使用过后?的? 用过后?的? 用剩下?的? 用旧的? 吃剩下?的? 喝剩下?的? 剩下来?的? 剩的 没吃完的?
    没喝完的? 没用完的? 吃不完的? 吃不了的? 过期了?好?几?年?的? 过期 变质了?的? 坏掉了?的? 坏了的?
    坏的? 烂掉了?的? 烂了的? 烂的? 馊了?的? 发芽了?的? 破了的? 破损的? 破碎的? 破的? 打碎了?的?
    摔碎了?的? 碎了?的 碎掉的? 裂了?的 断了?的 旧的? 老旧的? 陈旧的? 废弃的? 废旧的? 废的? 报废的?
    淘汰的? 不要了?的? 不用了?的? 没用了?的 用不着的? 不能用的? 不穿了?的? 穿不了的? 穿过的?
    穿旧了?的? 穿坏的? 看完的? 读完的? 写完的? 没电了?的? 没水了?的? 没气的? 不亮了?的? 拆下来?的?
    换下来?的? 剪下来?的? 掉下来?的? 啃完的? 啃剩下?的? 削下来?的? 剥下来?的? 择下来?的?
    枯萎了?的? 枯死的? 死了?的 蔫了?的? 家用的? 日常的? 孩子的 小孩的? 宝宝的 老人的 女士的?
    男士的? 普通的? 大量的? 少量的? 一般的? 切开的 切下来?的 擦手的 买的 网购的 收到的 快递的
    放久了?的?
  `,
}

/** Words behind the thing. */
const wordsAfter: Record<State, string> = {
  soiled: `
    脏了 弄脏了 沾油了 沾了油 湿了 没洗 有油 都是油 太脏了? 上面有油
  `,
  emptied: `
    喝完了? 用完了? 吃完了? 空了 喝光了
  `,
  clean: `
    洗干净了? 是干净的 没用过
  `,
  plain: `
    过期(?:了|好)?[几半一两三]?(?:多)?(?:年|个?月|天)?(?:多)?了? 不[^不]{1,3}了 拆下来的? 坏了
    坏掉了? 烂了 烂掉了? 碎了 打碎了 摔碎了 破了 裂了 断了 漏了 发霉了 变质了 馊了 发芽了 不要了
    不用了 没用了 没电了 不亮了 枯了 死了 蔫了 旧了 没吃完 没喝完 吃不完 剩下了? 剩了? 不能穿了
    穿不了了? 不能用了 用不了了? 不想要了 掉了
  `,
}

const patterns = (Object.keys(wordsBefore) as State[]).flatMap((state) => [
  { state, words: new RegExp(`^${anyOf(wordsBefore[state])}(?=.)`) },
  { state, words: new RegExp(`${anyOf(wordsAfter[state])}$`) },
])

/** Sets aside the words for a state, in front and behind, and says which they were. */
export function readStates(text: string): StateRead {
  const states: State[] = []
  let rest = text
  for (let previous = ''; previous !== rest;) {
    previous = rest
    for (const { state, words } of patterns) {
      const shorter = rest.replace(words, '')
      if (shorter === rest || shorter === '') continue
      rest = shorter
      states.push(state)
    }
  }
  return { text: rest, states }
}
