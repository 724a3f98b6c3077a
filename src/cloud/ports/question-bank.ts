import type { Question } from '#domain/quiz/question'

/** The questions of scored quizzes, with their answers. */
export interface QuestionBank {
  readonly all: readonly Question[]
  /** The question of an attempt; if it was withdrawn since, a question that says so. */
  find(id: string): Question
}

export function questionBank(all: readonly Question[]): QuestionBank {
  const byId = new Map(all.map((question) => [question.id, question]))
  return { all, find: (id) => byId.get(id) ?? withdrawn }
}

const withdrawn: Question = {
  id: 'withdrawn',
  kind: 'judge',
  topic: 'classes',
  level: 2,
  ask: '这道题已经撤下了，请任选一个继续。',
  options: ['对', '错'],
  right: 0,
  why: '这道题已经撤下了。',
  sources: [],
}
