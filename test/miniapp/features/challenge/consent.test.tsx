import { fireEvent, render, screen, waitFor } from '@testing-library/react'
import { consentVersion } from '#domain/family/family'
import ChildPage from '../../../../src/miniapp/features/challenge/family/child/index'
import { ChildCard } from '../../../../src/miniapp/features/challenge/home/child-card'
import AddChildPage from '../../../../src/miniapp/features/challenge/family/add-child/index'
import { sampleFamily } from '../../../../tools/gallery/challenge-samples'
import { phone } from '../../mocks/taro'

const [child] = sampleFamily.family.children

function familyWith(consent: object) {
  const children = [{ ...child, consent: { ...child!.consent, ...consent } }]
  return { ...sampleFamily, family: { ...sampleFamily.family, children } }
}

/** The cloud of a family; answers what it is asked of a path. */
function cloudOf(family: object) {
  phone.stored.clear()
  phone.parameters = { child: 'k1' }
  const asked: { path: string; input: object }[] = []
  phone.request.mockImplementation(async (options) => {
    const { data } = options as { data: { path: string; input: object } }
    asked.push(data)
    const reply =
      data.path === 'children.mine'
        ? []
        : data.path === 'family.addChild'
          ? { childId: 'k9', ...family }
          : family
    return { data: { ok: true, data: reply, requestId: 'r' } }
  })
  return (path: string) => asked.filter((one) => one.path === path).map(({ input }) => input)
}

const tick = (text: RegExp) => fireEvent.click(screen.getByRole('checkbox', { name: text }))

test('a newer text is shown to the guardian, who agrees by ticks of their own and is not asked again', async () => {
  const asked = cloudOf(familyWith({ version: '2026-11' }))
  render(<ChildPage />)
  expect(await screen.findByText('同意书有更新')).toBeVisible()
  fireEvent.click(screen.getByRole('button', { name: '同意新的' }))
  expect(asked('family.consent')).toEqual([])
  tick(/我是孩子的监护人/)
  tick(/另外同意存孩子挑战的照片/)
  const askedAnew = cloudOf(familyWith({ photos: true, signature: false }))
  fireEvent.click(screen.getByRole('button', { name: '同意新的' }))
  const agreed = { consentVersion, photos: true, signature: false }
  await waitFor(() => expect(askedAnew('family.consent')).toMatchObject([agreed]))
  await waitFor(() => expect(screen.queryByText('同意书有更新')).toBeNull())
  expect(screen.getByRole('checkbox', { name: /照片/ })).toBeChecked()
})

test('until a newer text is agreed to, the challenge that has begun can still be reached', () => {
  const [due] = familyWith({ version: '2026-11' }).family.children
  render(<ChildCard child={due as Parameters<typeof ChildCard>[0]['child']} />)
  expect(screen.getByRole('button', { name: '去读新的同意书' })).toBeVisible()
  fireEvent.click(screen.getByRole('button', { name: '先去打卡' }))
  expect(phone.opened.at(-1)).toBe(`/features/challenge/play/progress/index?child=${child!.childId}`)
})

test('nothing is ticked beforehand, and whoever does not agree can go', async () => {
  cloudOf(sampleFamily)
  render(<AddChildPage />)
  const boxes = await screen.findAllByRole('checkbox')
  expect(boxes).toHaveLength(3)
  for (const box of boxes) expect(box).not.toBeChecked()
  expect(screen.getByRole('button', { name: '不同意，先不添加' })).toBeVisible()
})
