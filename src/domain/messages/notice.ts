/** Kinds of notices sent to people who signed up for an event. */
export const noticeKinds = ['promoted', 'changed', 'cancelled', 'reminder'] as const
export type NoticeKind = (typeof noticeKinds)[number]

/** Text of a notice. `when`: day and time in Asia/Shanghai. */
export function noticeText(
  kind: NoticeKind,
  { title, place, when, reason }: { title: string; place: string; when: string; reason?: string },
): string {
  switch (kind) {
    case 'promoted':
      return `“${title}”有名额了，您已从候补转为报名成功。时间：${when}，地点：${place}。`
    case 'changed':
      return `“${title}”的安排有变动，请以最新信息为准。时间：${when}，地点：${place}。`
    case 'cancelled':
      return `“${title}”已取消。${reason ? `原因：${reason}。` : ''}给您带来不便，请谅解。`
    case 'reminder':
      return `“${title}”就要开始了。时间：${when}，地点：${place}。不能来请在小程序里取消报名。`
  }
}

/** A shorter text, for messages outside the mini-program, which limit its length. */
export function shortNotice(kind: NoticeKind, reason?: string): string {
  switch (kind) {
    case 'promoted':
      return '有名额了，您已报名成功'
    case 'changed':
      return '安排有变动，请点开看'
    case 'cancelled':
      return reason ? `活动取消：${reason}` : '活动已取消'
    case 'reminder':
      return '就要开始了，不能来请取消'
  }
}
