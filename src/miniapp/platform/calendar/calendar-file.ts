import type { CalendarEntry } from './calendar-entry'

/** An entry as an iCalendar file (RFC 5545), with a reminder an hour before. `now`: when it was made. */
export function calendarFile({ id, title, place, note, startsAt, endsAt }: CalendarEntry, now: Date): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//little-hands//events//ZH',
    'BEGIN:VEVENT',
    `UID:${id}@little-hands`,
    `DTSTAMP:${utc(now)}`,
    `DTSTART:${utc(startsAt)}`,
    `DTEND:${utc(endsAt)}`,
    `SUMMARY:${escaped(title)}`,
    `LOCATION:${escaped(place)}`,
    `DESCRIPTION:${escaped(note)}`,
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${escaped(title)}`,
    'TRIGGER:-PT1H',
    'END:VALARM',
    'END:VEVENT',
    'END:VCALENDAR',
  ]
  return lines.map((line) => `${folded(line)}\r\n`).join('')
}

function utc(instant: Date): string {
  return instant.toISOString().replace(/[-:]|\.\d+/g, '')
}

function escaped(text: string): string {
  return text.replace(/[\\;,]/g, (sign) => `\\${sign}`).replace(/\r?\n/g, '\\n')
}

/**
 * Lines have at most 75 bytes, and a character up to four; what goes on begins with a space. What is plain
 * ASCII is short here.
 */
function folded(line: string): string {
  const isPlain = /^[ -~]*$/.test(line)
  return isPlain ? line : line.replace(/[^]{18}(?=[^])/gu, '$&\r\n ')
}
