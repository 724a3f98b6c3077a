import fc from 'fast-check'
import { render } from '@testing-library/react'
import { eventFields, type PublicEventField } from '#domain/events/fields'
import { publicNamesOf, publicValuesOf } from '#domain/form/values'
import { EventSheet, type EventPreview } from '../../../../src/miniapp/features/events/sheet/event-sheet'
import { filledInTwice } from '../../../domain/form/filled-in'

const times = {
  startsAt: ['2026-11-28T01:00:00Z', '2026-11-28T02:00:00Z'],
  endsAt: ['2026-11-28T03:00:00Z', '2026-11-28T04:00:00Z'],
  signUpUntil: ['2026-11-27T12:00:00Z', '2026-11-27T13:00:00Z'],
} as const
// Where people check out no minutes are said.
const said = { checkOut: [false, true], creditedMinutes: [60, 95] } as const
const [pair] = fc.sample(filledInTwice(eventFields, { ...times, ...said, teamId: [null, null] }), 1)
const [first, second] = (pair ?? []).map((plan) => ({ ...publicValuesOf(eventFields, plan), team: null }))

function sheetOf(event: object): string {
  const { container, unmount } = render(<EventSheet event={event as EventPreview} />)
  const markup = container.innerHTML
  unmount()
  return markup
}

test.each(publicNamesOf(eventFields))('the sheet tells %s', (name: PublicEventField) => {
  expect(sheetOf({ ...first, [name]: second?.[name] })).not.toBe(sheetOf(first ?? {}))
})

const texts = publicNamesOf(eventFields).filter((name) => ['text', 'phone'].includes(eventFields[name].type))

test.each(texts)('the sheet says %s as it was written', (name) => {
  expect(sheetOf(first ?? {})).toContain(String(first?.[name]))
})
