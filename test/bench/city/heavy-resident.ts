import { daySql, id, todaySql } from './size'

/** A resident who has been everywhere for two years; the contests are of the teacher's. */
export function heavyResident(user: string, teacher: string): string[] {
  return [...withFamily(user), ...atEvents(user), ...atQuizzes(user, teacher), ...rollUps(user)]
}

/** An adult of family 1 with five more children, each through three challenges. */
function withFamily(user: string): string[] {
  const family = id('family', 1)
  return [
    `insert into family_members (family_id, user_id, joined_at) values (${family}, ${user}, ${todaySql})`,
    `insert into children (id, guardian_id, key, nickname, age_band, family_id, avatar, created_at)
      select ${id('heavy-child', 'n')}, ${user}, 'child' || n, '小宝', 'primary', ${family}, 'crane', ${todaySql}
      from generate_series(1, 5) n`,
    `insert into child_consents (child_id, guardian_id, version, consented_at)
      select ${id('heavy-child', 'n')}, ${user}, '1', ${todaySql} from generate_series(1, 5) n`,
    `insert into challenges (id, child_id, user_id, key, starts_on, actions, pledge_version, signature, begun_at)
      select ${id('heavy-challenge', "n || '/' || c")}, ${id('heavy-child', 'n')}, ${user}, n || '/' || c,
        ${daySql} - 10 - 30 * c, '{a,b,c}', '1',
        (select jsonb_build_array(jsonb_agg(s % 150)) from generate_series(1, 900) s), ${todaySql}
      from generate_series(1, 5) n, generate_series(0, 2) c`,
    `insert into challenge_ticks (challenge_id, day, local_day, user_id, at)
      select h.id, d, h.starts_on + d - 1, ${user}, ${todaySql}
      from challenges h, generate_series(1, 10) d where h.user_id = ${user}`,
    `insert into challenge_photos (challenge_id, day, jpeg)
      select challenge_id, day, decode(repeat('ffd8', 30000), 'hex') from challenge_ticks where user_id = ${user}
      and day = 1`,
    `insert into group_children (group_id, child_id)
      select ${id('class', 1)}, ${id('heavy-child', 'n')} from generate_series(1, 5) n`,
  ]
}

/** Signed up for 300 events, at up to 500, told of 200. */
function atEvents(user: string): string[] {
  const attendance = id('heavy-attendance', 'e')
  const act = id('heavy-act', 'e')
  const came = `from generate_series(1, 500) e join events held on held.id = ${id('event', 'e')} and held.state = 'ended'`
  return [
    `insert into signups (id, event_id, user_id, key, sequence, size, state, signed_at)
      select ${id('heavy-signup', 'e')}, ${id('event', 'e')}, ${user}, 'e' || e, 1000, 1, 'placed', ${todaySql}
      from generate_series(1, 300) e`,
    `insert into signup_people (signup_id, event_id, user_id)
      select ${id('heavy-signup', 'e')}, ${id('event', 'e')}, ${user} from generate_series(1, 300) e`,
    `insert into participation (id, kind, about, user_id, local_day, at, points, minutes)
      select ${act}, 'event', ${attendance} || '/1', ${user}, held.starts_at::date, held.starts_at, 10, 120 ${came}`,
    `insert into attendance (id, event_id, person, user_id, in_at, credit_id, credits)
      select ${attendance}, held.id, 'user/' || ${user}, ${user}, held.starts_at, ${act}, 1 ${came}`,
    `insert into outbox_messages (user_id, event_id, signup_id, what, round, at, sent_at)
      select ${user}, ${id('event', 'e')}, ${id('heavy-signup', 'e')}, 'changed', 1, ${todaySql} - interval '1 day' * (e % 90),
        ${todaySql} from generate_series(1, 200) e`,
    `insert into team_members (team_id, user_id, name, joined_at)
      select ${id('heavy-team', 'n')}, ${user}, '王桂芝', ${todaySql} - interval '300 days' from generate_series(1, 5) n`,
  ]
}

/** Two years of daily quizzes, fifty contests, a hundred certificates, sixty reports. */
function atQuizzes(user: string, teacher: string): string[] {
  return [
    `insert into quiz_attempts (id, user_id, key, mode, local_day, seed, question_ids, rights, choices, verdicts,
        answered, started_at, deadline_at, finished_at, score)
      select ${id('heavy-attempt', 'n')}, ${user}, 'k' || n, 'daily', ${daySql} - n, md5('seed' || n),
        '{q1,q2,q3,q4,q5}', '{0,1,2,3,0}', '{0,1,2,3,0}', '{right,right,right,right,right}', 5, at,
        at + interval '1 hour', at, 5
      from (select n, ${todaySql} - interval '1 day' * n as at from generate_series(1, 730) n) played`,
    `insert into participation (kind, about, user_id, local_day, at, points)
      select 'quiz-daily', id::text, user_id, local_day, started_at, 7 from quiz_attempts where user_id = ${user}`,
    `insert into contest_entries (contest_id, user_id, group_id, name, best, joined_at)
      select id, ${user}, ${id('unit', 1)}::text, '王桂芝', 9, ${todaySql} from contests where opener_id = ${teacher}`,
    `insert into certificates (code, user_id, about, name, what, local_day, issued_at)
      select lpad(case when n = 1 then '' else n::text end, 10, '0'), ${user}, 'hours/2025/' || n, '王桂芝', '2025年参加垃圾分类活动，累计' || n || '小时', ${daySql},
        ${todaySql} - interval '1 hour' * n from generate_series(1, 100) n`,
    `insert into reports (user_id, key, kind, query, suggestion, answer, city_id, needs_review, status, received_at)
      select ${user}, 'h' || n, 'missing', '苞米瓤子', repeat('厨余垃圾', 20), repeat('谢谢您', 20), 'qiqihar', false,
        'answered', ${todaySql} - interval '1 hour' * n from generate_series(1, 60) n`,
  ]
}

function rollUps(user: string): string[] {
  return [
    `insert into participation_days (user_id, local_day, kind, acts, earned, points)
      select user_id, local_day, kind, count(*), sum(points), sum(points) from participation
      where user_id = ${user} group by 1, 2, 3`,
    `insert into participation_totals (user_id, acts, points)
      select user_id, count(*), sum(points) from participation where user_id = ${user} group by 1`,
  ]
}
