import { render } from '@testing-library/react'
import Taro from '@tarojs/taro'
import { useKeepAwake } from '../../../src/miniapp/platform/keep-awake'

function Code() {
  useKeepAwake()
  return null
}

describe('a code on the screen of a phone', () => {
  const asked = jest.spyOn(Taro, 'setKeepScreenOn').mockResolvedValue({ errMsg: '' })
  beforeEach(() => (process.env.TARO_ENV = 'weapp'))
  afterEach(() => (process.env.TARO_ENV = 'h5'))

  test('keeps it lit from when it appears, though its page was in front before, until it goes', () => {
    const { unmount } = render(<Code />)
    expect(asked).toHaveBeenLastCalledWith({ keepScreenOn: true })
    unmount()
    expect(asked).toHaveBeenLastCalledWith({ keepScreenOn: false })
  })
})
