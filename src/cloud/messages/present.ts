import { localMoment } from '#domain/local-day'
import { noticeText } from '#domain/messages/notice'
import type { NoticeRow } from './store/outbox'

/** What somebody is told, in words. */
export function noticeWords({ what, title, place, starts_at, reason }: NoticeRow): string {
  const when = localMoment(new Date(starts_at))
  return noticeText(what, { title, place, when, reason: reason ?? undefined })
}
