import { guess, readModel } from '#domain/search/infer/guess'
import { readRules } from '#domain/search/infer/rules'
import type { WasteClass } from '#domain/waste-class'
import type { Entry } from '../../../tools/content/catalogue/entry'
import { trainGuess } from '../../../tools/content/search/train-guess'

const entry = (name: string, wasteClass: WasteClass): Entry => ({
  name,
  wasteClass,
  also: [],
  group: '',
  subClass: undefined,
  prepare: '',
  why: '',
  sources: [],
  sourceLine: 1,
  contested: undefined,
  parts: [],
  areKinds: false,
  file: '',
  line: 1,
})

const entries = [
  ...['西瓜皮', '苹果皮', '香蕉皮', '梨皮'].map((name) => entry(name, 'food')),
  ...['纸箱', '木箱', '纸板箱', '书箱'].map((name) => entry(name, 'recyclable')),
]
const rules = readRules('')

test('what names have in common is learnt', () => {
  const model = readModel(trainGuess(entries, rules))
  expect(guess(model, '柚子皮', undefined).wasteClass).toBe('food')
  expect(guess(model, '水果箱', undefined).wasteClass).toBe('recyclable')
})

test('the same catalogue gives the same model', () => {
  expect(trainGuess(entries, rules)).toBe(trainGuess(entries, rules))
})
