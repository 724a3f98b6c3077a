import { fireEvent, render, screen } from '@testing-library/react'
import { type EventField, eventFields } from '#domain/events/fields'
import { namesOf } from '#domain/form/values'
import { PlanFields } from '../../../../src/miniapp/features/events/desk/edit/plan-fields'
import { inputOf, planOf } from '../../../../src/miniapp/features/events/desk/edit/plan'
import { CloudQueries } from '../../../../src/miniapp/platform/query/cloud-queries'
import { phone } from '../../mocks/taro'
import { anEvent } from './an-event'

const team = { teamId: 't', name: '桶边队', organisation: '鹤鸣社区' }
const units = [{ id: anEvent.organisationId, name: '鹤鸣社区' }]

function open(onChange = jest.fn(), faults = {}) {
  phone.request.mockResolvedValue({ data: { ok: true, data: { units, teams: [team] }, requestId: 'r' } })
  render(
    <CloudQueries>
      <PlanFields plan={planOf(anEvent)} units={[]} faults={faults} onChange={onChange} />
    </CloudQueries>,
  )
  return onChange
}

const texts = namesOf(eventFields).filter((name) => ['text', 'phone'].includes(eventFields[name].type))

test.each(texts)('%s is asked for, and kept as it is typed', (name) => {
  const onChange = open()
  fireEvent.input(screen.getByLabelText(eventFields[name].label), { target: { value: '三号楼' } })
  expect(onChange).toHaveBeenCalledWith({ ...planOf(anEvent), [name]: '三号楼' })
})

const withFault = namesOf(eventFields).filter((name) => 'faults' in eventFields[name])

test.each(withFault)('what is wrong with %s stands at its field', (name) => {
  open(undefined, { [name]: '请修改。' })
  expect(screen.getByText('请修改。')).toBeVisible()
})

test('an event goes into the form and comes out with every field as it was', () => {
  const { team: _team, ...event } = { ...anEvent, teamId: null }
  const input = inputOf(planOf(anEvent), 'key')
  const asShown = (name: EventField) =>
    eventFields[name].type === 'instant' ? new Date(input[name] as string).toISOString() : input[name]
  expect(namesOf(eventFields).map(asShown)).toEqual(namesOf(eventFields).map((name) => event[name]))
})
