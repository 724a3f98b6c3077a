import { binOptions } from '#domain/quiz/question'

const questions = [
  { number: 1, kind: 'bin', ask: '啃完的大骨头扔进哪个桶？', options: binOptions },
  { number: 2, kind: 'choice', ask: '牛奶盒先怎么处理？', options: ['装上水', '倒空、冲一冲、压扁'] },
]
const right = [3, 1]
const why = ['大骨头又硬又难烂。', '剩奶会弄脏别的纸。']

const notFound = { defined: true, code: 'NOT_FOUND', status: 404, message: '没有找到。' }

interface Asked {
  readonly data: { readonly path: string; readonly input: { number: number; choice: number } }
}

/** A cloud with a quiz of two questions that judges as the real one does: each answer once. */
export function quizCloud(attemptId: string) {
  const answers: { number: number; choice: number }[] = []
  const cloud = { attemptId, answers, isGone: false, refuses: false, isLate: false, reply, attempt }

  async function reply(options: unknown) {
    if (cloud.isGone) throw new Error('request:fail')
    const { path, input } = (options as Asked).data
    if (path === 'quiz.answer' && cloud.refuses)
      return { data: { ok: false, error: notFound, requestId: 'r' } }
    if (path === 'quiz.answer' && !answers.some(({ number }) => number === input.number)) {
      answers.push({ number: input.number, choice: input.choice })
    }
    const data = path === 'quiz.answer' ? { ...judged(input), progress: progress() } : attempt()
    return { data: { ok: true, data, requestId: 'r' } }
  }

  function judged({ number }: { number: number }) {
    const choice = answers.find((answer) => answer.number === number)?.choice ?? 0
    const at = number - 1
    const verdict = cloud.isLate ? 'late' : choice === right[at] ? 'right' : 'wrong'
    return { number, choice, verdict, right: right[at], why: why[at], sources: ['国家标准'] }
  }

  function progress() {
    const finished = answers.length === questions.length
    return { answered: answers.length, rightAnswers: 0, finished, points: 0 }
  }

  function attempt() {
    const mode = { attemptId, mode: 'daily', contestId: null, day: '2026-01-01' }
    return { ...mode, questions, answers: answers.map(judged), progress: progress() }
  }
  return cloud
}
