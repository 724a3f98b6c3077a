import { challenge } from '#content/built/challenge'
import { challengeDays } from '#domain/challenge/calendar'
import { avatars } from '#domain/family/avatar'
import { pictograms } from '#domain/challenge/pictograms'
import { pictogramMarkup } from '../../../../src/miniapp/features/challenge/drawings/pictogram-markup'
import {
  latestArrival,
  wetlandMarkup,
} from '../../../../src/miniapp/features/challenge/drawings/wetland-markup'
import { avatarMarkup } from '../../../../src/miniapp/ui/avatar/avatar-markup'
import { svgBackground } from '../../../../src/miniapp/ui/drawing/svg-background'

const kilobyte = 1024
const days = Array.from({ length: challengeDays }, (_, at) => at + 1)

test('an avatar is less than 2 KB', () => {
  for (const avatar of avatars) expect(avatarMarkup[avatar].length).toBeLessThan(2 * kilobyte)
})

test('every pictogram but the bins, which the city draws, is drawn', () => {
  const drawn = pictograms.filter((picture) => !picture.startsWith('bin-'))
  expect(Object.keys(pictogramMarkup).sort()).toEqual([...drawn].sort())
  for (const { picture } of [...challenge.actions, ...challenge.teachBacks])
    expect(pictograms).toContain(picture)
})

test('something new comes to the wetland each of the 21 days', () => {
  expect(new Set(days.map(latestArrival)).size).toBe(challengeDays)
  for (const day of days) expect(wetlandMarkup(day).length).toBeGreaterThan(wetlandMarkup(day - 1).length)
  expect(latestArrival(0)).toBeUndefined()
})

test('the fullest wetland is no burden to setData', () => {
  const { backgroundImage } = svgBackground('0 0 380 260', wetlandMarkup(challengeDays))
  expect(backgroundImage.length).toBeLessThan(20 * kilobyte)
})
