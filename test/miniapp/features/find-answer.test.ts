import { catalogue } from '../../../src/miniapp/app-state/catalogue'
import { findAnswer } from '../../../src/miniapp/features/answer/answer/find-answer'

const found = (name: string) => findAnswer(catalogue(), name)

describe('what a link to an answer leads to', () => {
  test('a name in the catalogue: its entry', () => {
    expect(found('西瓜皮')).toMatchObject({ kind: 'entry', summary: { name: '西瓜皮', wasteClass: 'food' } })
  })

  test('another name: the same entry', () => {
    expect(found('苞米瓤子')).toMatchObject({ kind: 'entry', summary: { name: '玉米芯' } })
  })

  test('a thing made of something known: what follows from it', () => {
    expect(found('不锈钢垃圾铲')).toMatchObject({ kind: 'inferred', answer: { wasteClass: 'recyclable' } })
  })

  test.each(['炮弹', '没炸的炮弹', '江边捡到一个炮弹'])('%s: the danger, with whom to call', (name) => {
    expect(found(name)).toMatchObject({
      kind: 'danger',
      summary: { name: '炮弹' },
      danger: { call: ['110'] },
    })
  })

  test.each(['阿斯顿飞', '', '__proto__', '<script>'])('“%s”: nothing that is sure', (name) => {
    expect(found(name).kind).toBe('unknown')
  })
})
