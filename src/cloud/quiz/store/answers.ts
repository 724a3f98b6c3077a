import { sql } from 'drizzle-orm'
import * as v from 'valibot'
import { verdicts } from '#domain/quiz/judge'
import { quizAward, quizDailyCap } from '#domain/quiz/score'
import { localDay } from '#domain/local-day'
import type { Database } from '../../database/database'
import { recordAct } from '../../participation/public'
import type { Identity } from '../../people/public'

export interface GivenAnswer {
  readonly attemptId: string
  /** From 1. */
  readonly number: number
  /** Place of the chosen option, from 0. */
  readonly choice: number
}

const judgedRow = v.strictObject({
  question_id: v.string(),
  right: v.number(),
  choice: v.number(),
  verdict: v.picklist(verdicts),
  answered: v.number(),
  right_answers: v.number(),
  finished: v.boolean(),
  /** For finishing; 0 until then. */
  points: v.number(),
})

export type JudgedAnswer = v.InferOutput<typeof judgedRow>

/**
 * Judges an answer in one statement: it finds the person, judges by the attempt's row, and with the last
 * answer in time finishes the attempt, records the act and updates the roll-ups. Only the person's own
 * attempts count. Locking the row puts concurrent answers in order. An answered question keeps its first
 * judgement. Undefined if there is no such attempt or number.
 */
export async function judgeAnswer(
  db: Database,
  identity: Identity,
  answer: GivenAnswer,
  now: Date,
): Promise<JudgedAnswer | undefined> {
  const [judged] = await db.rows(judgedRow, judgement(identity, answer, now))
  return judged ?? findJudged(db, identity, answer)
}

/** The name under which quizzes of both modes share a daily cap. */
export const quizPurse = 'quiz'

/** The statement that judges an answer for the first time. */
export function judgement(identity: Identity, { attemptId, number, choice }: GivenAnswer, now: Date) {
  const at = sql`${now.toISOString()}::timestamptz`
  const n = sql`${number}::int`
  const isRight = sql`rights[${n}] = ${choice}::smallint`
  const lastInTime = sql`answered + 1 = cardinality(rights) and deadline_at >= ${at}`
  const act = {
    kind: sql`'quiz-' || mode`,
    cappedAs: quizPurse,
    userId: sql`user_id`,
    localDay: sql`case mode when 'daily' then local_day else ${localDay(now)}::date end`,
    at: now,
    // By the rule of `pointsFor` in the domain.
    points: sql`case mode when 'contest' then ${quizAward.finishedContest}::int
      else ${quizAward.rightAnswer}::int * score + ${quizAward.finishedDaily}::int end`,
    dailyCap: quizDailyCap,
  }
  return sql`
    with judged as (
      update quiz_attempts set choices[${n}] = ${choice}::smallint, answered = answered + 1,
        verdicts[${n}] = case when deadline_at < ${at} then 'late' when ${isRight} then 'right' else 'wrong' end,
        finished_at = case when ${lastInTime} then ${at} end,
        score = case when ${lastInTime} then ${rightAnswers} + (${isRight})::int end
      where id = ${attemptId}::uuid and user_id = ${userIdOf(identity)}
        and ${n} <= cardinality(rights) and verdicts[${n}] is null
      returning id, user_id, mode, contest_id, local_day, score, ${judgedColumns(number)}
    ), finished as (select * from judged where score is not null), ${recordAct(sql`finished`, act)},
    best as (
      update contest_entries e set best = greatest(e.best, finished.score) from finished
      where e.contest_id = finished.contest_id and e.user_id = finished.user_id
    )
    select question_id, judged."right", choice, verdict, answered, right_answers, finished,
      coalesce(act.points, 0) as points
    from judged left join act on true`
}

async function findJudged(db: Database, identity: Identity, { attemptId, number }: GivenAnswer) {
  const [row] = await db.rows(
    judgedRow,
    sql`
    select ${judgedColumns(number)}, coalesce(p.points, 0) as points
    from quiz_attempts a
    left join participation p on p.kind = 'quiz-' || a.mode and p.about = a.id::text and p.user_id = a.user_id
    where a.id = ${attemptId}::uuid and a.user_id = ${userIdOf(identity)} and a.verdicts[${number}::int] is not null`,
  )
  return row
}

const rightAnswers = sql`cardinality(array_positions(verdicts, 'right'))`

function judgedColumns(number: number) {
  const n = sql`${number}::int`
  return sql`question_ids[${n}] as question_id, rights[${n}] as right, choices[${n}] as choice,
    verdicts[${n}] as verdict, answered, ${rightAnswers} as right_answers, score is not null as finished`
}

function userIdOf({ provider, subject }: Identity) {
  return sql`(select user_id from identities where provider = ${provider} and subject = ${subject})`
}
