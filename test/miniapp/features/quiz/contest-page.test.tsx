import { act, fireEvent, render, screen } from '@testing-library/react'
import ContestPage from '../../../../src/miniapp/features/quiz/play/contest/index'
import { phone } from '../../mocks/taro'
import { quizCloud } from './quiz-cloud'

jest.mock('../../../../src/miniapp/ui/picture/picture', () => ({ Picture: () => null }))

const hourMs = 60 * 60 * 1000
const later = (ms: number) => new Date(Date.now() + ms).toISOString()
const press = (name: RegExp | string) => fireEvent.click(screen.getByRole('button', { name }))

/** A running contest of one try, which was joined; starting it gives a quiz of two questions. */
function contestCloud(contestId: string) {
  const quiz = quizCloud(`try-${contestId}`)
  const started: string[] = []
  const facts = {
    ...{ contestId, code: contestId, title: '三年二班分类赛', scope: 'class', className: '三年二班' },
    ...{ organisation: '嫩江路小学', from: later(-hourMs), to: later(hourMs), questionCount: 2 },
    ...{ attempts: 1, age: 'pupil', cancelled: false },
  }
  const replies: Record<string, (input: { key: string }) => unknown> = {
    'contests.byCode': () => ({ ...facts, groups: [], entry: { groupId: 'g', name: null } }),
    'contests.standing': () => ({
      ...facts,
      ...{ groups: [], names: [], own: { attemptsUsed: started.length, best: null } },
    }),
    'contests.start': ({ key }) => {
      if (!started.includes(key)) started.push(key)
      return { ...quiz.attempt(), mode: 'contest', contestId, deadlineAt: later(hourMs / 2) }
    },
  }
  return { started, reply }

  async function reply(options: unknown) {
    const { path, input } = (options as { data: { path: string; input: { key: string } } }).data
    const answer = replies[path]
    return answer ? { data: { ok: true, data: answer(input), requestId: 'r' } } : quiz.reply(options)
  }
}

function open(contestId: string) {
  const cloud = contestCloud(contestId)
  phone.parameters = { code: contestId }
  phone.request.mockImplementation((options) => cloud.reply(options))
  return { cloud, page: render(<ContestPage />) }
}

describe('a contest', () => {
  test('is gone on with under the same key by whoever left it, although the only try is used', async () => {
    const { cloud, page } = open('AAA111')
    fireEvent.click(await screen.findByRole('button', { name: '开始答题（还能答1次）' }))
    await screen.findByText('啃完的大骨头扔进哪个桶？')
    page.unmount()
    render(<ContestPage />)
    fireEvent.click(await screen.findByRole('button', { name: '接着答' }))
    await screen.findByText('啃完的大骨头扔进哪个桶？')
    expect(cloud.started).toHaveLength(1)
  })

  test('says until when it is to be finished, and leads back to its standing', async () => {
    open('BBB222')
    fireEvent.click(await screen.findByRole('button', { name: /^开始答题/ }))
    expect(await screen.findByText(/^请在 \d\d:\d\d 以前答完$/)).toBeVisible()
    press(/^其他垃圾/)
    fireEvent.click(await screen.findByRole('button', { name: '下一题' }))
    press(/^倒空/)
    fireEvent.click(await screen.findByRole('button', { name: '看结果' }))
    await act(async () => press('看这场竞赛'))
    expect(await screen.findByText('1次都答过了，谢谢参加。')).toBeVisible()
  })

  test('offers another code where there is no such contest', async () => {
    phone.parameters = { code: 'ZZZ999' }
    const error = { defined: true, code: 'UNKNOWN_CODE', status: 404, message: '没有这个竞赛码。' }
    phone.request.mockResolvedValue({ data: { ok: false, error, requestId: 'r' } })
    render(<ContestPage />)
    expect(await screen.findByText('没有这个竞赛码')).toBeVisible()
    expect(screen.getByRole('button', { name: '进入竞赛' })).toBeVisible()
  })
})
