import Taro from '@tarojs/taro'
import { download } from '../download'
import { showToast } from '../toast'
import { wasCancelled } from '../was-cancelled'
import type { CalendarEntry } from './calendar-entry'
import { calendarFile } from './calendar-file'

/** Adds an entry to the phone's calendar. A browser downloads it as a file instead. */
export async function addToCalendar(entry: CalendarEntry, now: Date): Promise<void> {
  if (process.env.TARO_ENV === 'weapp') return addByWechat(entry)
  download(new Blob([calendarFile(entry, now)], { type: 'text/calendar' }), `${entry.title}.ics`)
}

async function addByWechat({ title, place, note, startsAt, endsAt }: CalendarEntry): Promise<void> {
  try {
    await Taro.addPhoneCalendar({
      title,
      location: place,
      description: note,
      startTime: seconds(startsAt),
      endTime: String(seconds(endsAt)),
      alarm: true,
      alarmOffset: 60 * 60,
    })
    showToast('已经加到日历')
  } catch (error) {
    if (!wasCancelled(error)) showToast('没有加成。请在右上角“…”的设置里允许使用日历，再试一次')
  }
}

function seconds(instant: Date): number {
  return Math.floor(instant.getTime() / 1000)
}
