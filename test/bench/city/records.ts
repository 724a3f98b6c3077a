import { type CitySize, daySql, id, todaySql } from './size'

/** What everybody does besides, and the roll-ups. */
export function fillRecords({ people, families, quizzes, units }: CitySize): string[] {
  const attempts = Math.round(people * quizzes)
  const player = id('user', `n % ${people} + 1`)
  return [
    `insert into quiz_attempts (id, user_id, key, mode, local_day, seed, question_ids, rights, choices, verdicts,
        answered, started_at, deadline_at, finished_at, score)
      select ${id('attempt', 'n')}, ${player}, 'k' || n, 'daily', ${daySql} - 1 - n / ${people}, md5('seed' || n),
        '{q1,q2,q3,q4,q5}', '{0,1,2,3,0}', '{0,1,2,3,0}', '{right,right,right,right,right}', 5, at,
        at + interval '1 hour', at, 5
      from (select n, ${todaySql} - interval '1 day' * (1 + n / ${people}) as at
        from generate_series(1, ${attempts}) n) played`,
    `insert into participation (kind, about, user_id, local_day, at, points)
      select 'quiz-daily', id::text, user_id, local_day, started_at, 7 from quiz_attempts`,
    `insert into participation (kind, about, user_id, family_id, local_day, at, points)
      select 'drop-off', ${id('challenge', 'n')} || '/' || d, ${id('user', 'n * 3')}, ${id('family', 'n')},
        date '2026-11-02' + d - 1, date '2026-11-02' + d - 1, 2
      from generate_series(1, ${families}) n, generate_series(1, 10) d where (n + d) % 2 = 0`,
    `insert into participation_days (user_id, local_day, kind, acts, earned, points)
      select user_id, local_day, kind, count(*), sum(points), sum(points) from participation group by 1, 2, 3`,
    `insert into participation_totals (user_id, acts, points)
      select user_id, count(*), sum(points) from participation group by 1`,
    `insert into reports (user_id, key, kind, query, suggestion, city_id, needs_review, status, received_at)
      select ${id('user', 'n')}, 'r', 'missing', '苞米瓤子', '厨余垃圾', 'qiqihar', false,
        case when n % 50 = 0 then 'received' else 'answered' end, ${todaySql} - interval '1 minute' * n
      from generate_series(1, ${Math.round(people / 10)}) n`,
    `insert into certificates (code, user_id, about, name, what, local_day, issued_at)
      select 'C' || n, ${id('user', 'n')}, 'streak/7', '王桂芝', '坚持完成每日五题', ${daySql}, ${todaySql}
      from generate_series(1, ${Math.round(people / 20)}) n`,
    `insert into audit_log (at, actor_id, key, action, target, before, after, request_id)
      select ${todaySql} - interval '1 minute' * n, ${id('user', `n % ${units} + 1`)}, 'k' || n, 'checkin.tick', 't', '{}',
        '{}', 'r' from generate_series(1, ${Math.round(people / 2)}) n`,
  ]
}
