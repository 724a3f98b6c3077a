import type { Problem } from '../yaml/problem'
import type { WrittenQuestion } from './written-question'

/** Things that cut, prick, burn or poison. */
const danger =
  /玻璃|打碎|摔碎|针|刀|剪|钉|尖|利|竹签|罐头|火|烛|鞭炮|烟花|炉|烫|电池|灯管|水银|体温计|药|漆|杀虫|指甲油|炮|子弹|铁桶/

/**
 * Finds questions for small children that mention something dangerous without telling them to ask a grown-up.
 */
export function checkGrownUp(questions: readonly WrittenQuestion[]): Problem[] {
  return questions.filter(({ level }) => level === 1).flatMap(faultsOf)
}

function faultsOf(question: WrittenQuestion): Problem[] {
  const { ask, read = '', why, options, right, wasteClass, file, line } = question
  const isPoison = wasteClass === 'hazardous'
  if (isPoison && !why.startsWith('请大人'))
    return [
      { file, line, message: 'a child’s question about something hazardous explains it with 请大人… first' },
    ]
  const said = [ask, read, why, options[right] ?? ''].join()
  const found = danger.exec([ask, read].join())?.[0]
  if (!found || said.includes('大人')) return []
  return [{ file, line, message: `a child’s question about “${found}” has no grown-up (大人)` }]
}
