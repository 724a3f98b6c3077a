import { catalogue } from '../../../src/miniapp/app-state/catalogue'
import { cityOf } from '../../../src/miniapp/app-state/city'
import { findResults } from '../../../src/miniapp/features/search/home/find-results'

const results = (words: string, city = 'qiqihar') => findResults(catalogue(), cityOf(city), words)

describe('what is shown while one types', () => {
  test('one thing: its answer first, and no unsure ones beside it', () => {
    const { kind, rows } = results('西瓜皮')
    expect(kind).toBe('one')
    expect(rows[0]).toMatchObject({ name: '西瓜皮', wasteClass: 'food', certainty: 'certain' })
    expect(rows.map(({ certainty }) => certainty)).not.toContain('unsure')
  })

  test('several things: a row for each', () => {
    const { kind, rows } = results('香蕉皮和快递盒')
    expect(kind).toBe('several')
    expect(rows.map(({ name }) => name)).toEqual(['香蕉皮', '快递盒'])
  })

  test('nothing sure: only what stands in the catalogue', () => {
    const { kind, rows } = results('阿斯顿飞')
    expect(kind).toBe('near')
    expect(rows.map(({ name }) => name)).not.toContain('阿斯顿飞')
  })

  test('a danger: its answer alone, with what to do', () => {
    const { kind, rows } = results('西瓜皮、工地挖出来一个铁桶')
    expect(kind).toBe('one')
    expect(rows).toMatchObject([{ name: '挖出来的铁桶', danger: { first: expect.stringContaining('别碰') } }])
  })

  test('never more rows than fit beside the keyboard', () => {
    for (const words of ['皮', '塑料', '电池', '香蕉皮、梨皮、快递盒、旧电池、灯管、药、袜子、鱼骨头']) {
      expect(results(words).rows.length).toBeLessThanOrEqual(6)
    }
  })

  test('a city that judges otherwise is heard', () => {
    expect(results('甘蔗皮').rows[0]).toMatchObject({ name: '甘蔗皮', wasteClass: 'food' })
    expect(results('甘蔗皮', 'shanghai').rows[0]).toMatchObject({ name: '甘蔗皮', wasteClass: 'other' })
  })
})
