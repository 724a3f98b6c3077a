import { optionOrder, showQuestion } from '#domain/quiz/draw'
import type { QuestionBank } from '../ports/question-bank'
import type { AttemptRow } from './store/attempts'

/** An attempt as shown to its player: unanswered questions do not reveal their answers. */
export function presentAttempt(row: AttemptRow, bank: QuestionBank) {
  const questions = row.questionIds.map((id, index) => {
    const question = bank.find(id)
    const shown = showQuestion(question, index + 1, optionOrder(question, row.seed))
    return { ...shown, options: [...shown.options] }
  })
  return {
    attemptId: row.id,
    mode: row.mode,
    contestId: row.contestId,
    day: row.localDay,
    startedAt: row.startedAt.toISOString(),
    deadlineAt: row.deadlineAt.toISOString(),
    questions,
    answers: answersOf(row, bank),
    progress: {
      answered: row.answered,
      rightAnswers: row.verdicts.filter((verdict) => verdict === 'right').length,
      finished: row.score !== null,
      points: row.points,
    },
  }
}

function answersOf({ questionIds, rights, choices, verdicts }: AttemptRow, bank: QuestionBank) {
  return questionIds.flatMap((id, index) => {
    const [right, choice, verdict] = [rights[index], choices[index], verdicts[index]]
    if (right === undefined || choice == null || verdict == null) return []
    const { why, sources } = bank.find(id)
    return [{ number: index + 1, choice, verdict, right, why, sources: [...sources] }]
  })
}
