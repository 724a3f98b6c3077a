import { calendarFile } from '../../../src/miniapp/platform/calendar/calendar-file'

const entry = {
  id: 'abc',
  title: '桶边指导；带水杯, 戴帽子',
  place: '鹤鸣社区三号楼门前的四个桶旁边，靠近传达室的那一侧，找不到请打联系人的电话',
  note: '联系人：李晓燕',
  startsAt: new Date('2026-11-28T01:00:00Z'),
  endsAt: new Date('2026-11-28T03:00:00Z'),
}
const file = calendarFile(entry, new Date('2026-11-24T01:00:00.500Z'))
const lines = file.split('\r\n')
const unfolded = file.replace(/\r\n /g, '')

describe('a calendar file', () => {
  test('says when the event is, in universal time', () => {
    expect(lines).toEqual(expect.arrayContaining(['DTSTART:20261128T010000Z', 'DTEND:20261128T030000Z']))
    expect(lines).toContain('DTSTAMP:20261124T010000Z')
  })

  test('has no line of more than 75 bytes, and loses nothing by that', () => {
    expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75)
    expect(unfolded).toContain(entry.place)
  })

  test('takes no sign of a title for one of its own', () => {
    expect(unfolded).toContain('SUMMARY:桶边指导；带水杯\\, 戴帽子')
  })
})
