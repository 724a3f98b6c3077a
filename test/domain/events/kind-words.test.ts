import { kindWords } from '#domain/events/kind-words'
import { eventKinds } from '#domain/events/choices'

test('every kind of event has its own words, the four 进 among them', () => {
  const words = eventKinds.map((kind) => kindWords[kind])
  expect(words).toEqual(['进机关', '进学校', '进医院', '进社区', '培训', '展览', '捡拾'])
})
