import { wholeExport } from '../../../../src/miniapp/features/challenge/family/my-data/whole-export'
import { phone } from '../../mocks/taro'

test('the file is the texts of all pages one after another, with all photos', async () => {
  const pages = [
    { text: '{"一": 1', photos: [], next: { section: 'b', from: 3 } },
    { text: ', "二": 2}', photos: [{ challengeId: 'c', day: 1 }], next: { section: 'photos', from: 500 } },
    { text: '', photos: [{ challengeId: 'c', day: 2 }], next: null },
  ]
  const asked: unknown[] = []
  phone.request.mockImplementation(async (options) => {
    asked.push((options as { data: { input: unknown } }).data.input)
    const page = pages[asked.length - 1]
    return { data: { ok: true, data: { fileName: 'f.json', ...page }, requestId: 'r' } }
  })
  expect(await wholeExport({})).toEqual({
    fileName: 'f.json',
    text: '{"一": 1, "二": 2}',
    photos: [
      { challengeId: 'c', day: 1 },
      { challengeId: 'c', day: 2 },
    ],
    next: null,
  })
  expect(asked).toEqual([{}, { after: pages[0]?.next }, { after: pages[1]?.next }])
})
