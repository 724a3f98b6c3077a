import type { CalendarEntry } from './calendar-entry'

/** An entry as an iCalendar file (RFC 5545) with a reminder one hour before. `now` is the creation time. */
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
 * iCalendar lines have at most 75 bytes, and a character takes up to 4; continuation lines start with a
 * space. Lines that are plain ASCII are always short here, so they are not folded.
 */
function folded(line: string): string {
  const isPlain = /^[ -~]*$/.test(line)
  return isPlain ? line : line.replace(/[^]{18}(?=[^])/gu, '$&\r\n ')
}
