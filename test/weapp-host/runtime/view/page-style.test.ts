import { inlineStyle, pageStyle } from './page-style'

test("vh is of the height of the page's frame", () => {
  expect(pageStyle('min-height:100vh;margin:-1.5vh')).toBe(
    'min-height:calc(var(--vh) * 100);margin:calc(var(--vh) * -1.5)',
  )
})

test('750 rpx of an inline style are the width of the screen', () => {
  expect(inlineStyle('width:750rpx;left:-15rpx')).toBe('width:100vw;left:-2vw')
})
