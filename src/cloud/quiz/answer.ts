import { os } from '../dispatch/implementer'
import { refusal } from '../dispatch/refusal'
import { judgeAnswer } from './store/answers'

export const answer = os.quiz.answer.handler(async ({ input, context: { db, now, caller, questions } }) => {
  if (!caller) throw refusal('UNAUTHENTICATED')
  const judged = await judgeAnswer(db, caller, input, now)
  if (!judged) throw refusal('NOT_FOUND')
  const { choice, verdict, right, answered, right_answers, finished, points } = judged
  const { why, sources } = questions.find(judged.question_id)
  const progress = { answered, rightAnswers: right_answers, finished, points }
  return { number: input.number, choice, verdict, right, why, sources: [...sources], progress }
})
