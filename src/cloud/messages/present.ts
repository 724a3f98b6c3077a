import { localMoment } from '#domain/local-day'
import { noticeText } from '#domain/messages/notice'
import type { Notice } from './store/notices'

/** A notice in words. */
export function presentNotice({ id, eventId, what, at, title, place, startsAt, reason }: Notice) {
  const about = { title, place, when: localMoment(startsAt), reason: reason ?? undefined }
  return { noticeId: id, eventId, kind: what, at: at.toISOString(), text: noticeText(what, about) }
}
