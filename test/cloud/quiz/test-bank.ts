import { questionBank } from '#cloud/ports/question-bank'
import type { Question, Topic } from '#domain/quiz/question'

const topics: readonly Topic[] = ['classes', 'preparation', 'reasons', 'contested', 'standard', 'recycling']
const bins = ['可回收物', '有害垃圾', '厨余垃圾', '其他垃圾']

/** The kinds in turn: with four options, with the four bins, right or wrong, and with two options. */
function question(n: number): Question {
  const shared = {
    id: `test-${n}`,
    topic: topics[n % topics.length] ?? 'local',
    level: Math.floor(n / 16) % 2 === 0 ? (1 as const) : (2 as const),
    ask: `第${n}题？`,
    why: `第${n}题的解释。`,
    sources: ['GB/T 19095-2019'],
  }
  // Each place is right equally often among each kind.
  const turn = Math.floor(n / 4)
  if (n % 4 === 1) return { ...shared, kind: 'bin', options: bins, right: turn % 4 }
  if (n % 4 === 2) return { ...shared, kind: 'judge', options: ['对', '错'], right: turn % 2 }
  if (n % 4 === 3) return { ...shared, kind: 'pick', options: [`甲${n}`, `乙${n}`], right: 0 }
  return {
    ...shared,
    kind: 'choice',
    options: ['甲', '乙', '丙', '丁'].map((name) => `${name}${n}`),
    right: 0,
  }
}

/** Sixty-four made-up questions of every kind, half for children and half for adults. */
export const testBank = questionBank(Array.from({ length: 64 }, (_, n) => question(n)))
