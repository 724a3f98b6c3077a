import { sql } from 'drizzle-orm'
import { check, date, integer, pgTable, smallint, text, unique, uniqueIndex } from 'drizzle-orm/pg-core'
import { instant, reference, rowId } from '../../database/columns'
import type { Verdict } from '#domain/quiz/judge'
import { contests } from '../../contests/store/schema'
import { users } from '../../people/store/schema'

/**
 * Scored attempts. No indexed column changes before the last answer in time, so PostgreSQL can write an
 * answer without touching an index (a heap-only update).
 */
export const quizAttempts = pgTable(
  'quiz_attempts',
  {
    id: rowId(),
    userId: reference('user_id', () => users.id).notNull(),
    key: text('key').notNull(),
    mode: text('mode').$type<'daily' | 'contest'>().notNull(),
    /** The day whose questions these are, or on which the contest's attempt was started. */
    localDay: date('local_day').notNull(),
    contestId: reference('contest_id', () => contests.id),
    /** From 1: which of a person's attempts in the contest. */
    ordinal: integer('ordinal'),
    /** Secret: it reveals where the right options are. */
    seed: text('seed').notNull(),
    questionIds: text('question_ids').array().notNull(),
    /** Place of the right option among those shown, from 0. */
    rights: smallint('rights').array().notNull(),
    /** First choice and judgement of each question; null until it is answered. */
    choices: smallint('choices').array().$type<(number | null)[]>().notNull(),
    verdicts: text('verdicts').array().$type<(Verdict | null)[]>().notNull(),
    answered: integer('answered').notNull().default(0),
    startedAt: instant('started_at').notNull(),
    deadlineAt: instant('deadline_at').notNull(),
    /** Null until every question is answered, and permanently if the last answer came late. */
    finishedAt: instant('finished_at'),
    /** Right answers; null until finished. */
    score: integer('score'),
  },
  (table) => [
    unique('quiz_attempts_key').on(table.userId, table.key),
    uniqueIndex('quiz_attempts_daily')
      .on(table.userId, table.localDay)
      .where(sql`mode = 'daily'`),
    unique('quiz_attempts_ordinal').on(table.userId, table.contestId, table.ordinal),
    check(
      'quiz_attempts_mode',
      sql`(${table.mode} = 'daily' and ${table.contestId} is null and ${table.ordinal} is null)
        or (${table.mode} = 'contest' and ${table.contestId} is not null and ${table.ordinal} is not null)`,
    ),
    check('quiz_attempts_finished', sql`(${table.finishedAt} is null) = (${table.score} is null)`),
  ],
)
