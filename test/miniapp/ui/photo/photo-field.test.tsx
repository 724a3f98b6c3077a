import { act, fireEvent, render, screen } from '@testing-library/react'
import { CloudError } from '../../../../src/miniapp/platform/cloud/cloud-error'
import { choosePhoto } from '../../../../src/miniapp/platform/photo/choose-photo'
import { PhotoField } from '../../../../src/miniapp/ui/photo/photo-field'

jest.mock('../../../../src/miniapp/platform/photo/choose-photo', () => ({ choosePhoto: jest.fn() }))

const send = jest.fn<void, [string]>()
beforeEach(() => void send.mockClear())

interface State {
  readonly sending?: boolean
  readonly error?: CloudError | null
  readonly kept?: string
}

function field({ sending = false, error = null, kept }: State = {}) {
  return (
    <PhotoField
      kept={kept}
      send={send}
      sending={sending}
      error={error}
      renderCamera={(label, press) => <button onClick={press}>{label}</button>}
    />
  )
}

/** Opens the field, and presses the camera on a phone that hands over this. */
async function takeWith(compress: (() => Promise<string>) | undefined) {
  jest.mocked(choosePhoto).mockResolvedValue(compress && { compress })
  const view = render(field())
  await act(async () => fireEvent.click(screen.getByRole('button', { name: '拍一张照片' })))
  return (state: State) => view.rerender(field(state))
}

const shown = () => screen.queryByLabelText('刚才的照片')?.getAttribute('src')
const camera = () => screen.queryByRole('button', { name: /照片/ })

test('a photo is sent and shown while it is on its way, and gives way to what is kept', async () => {
  const become = await takeWith(async () => 'small')
  expect(send.mock.calls).toEqual([['small']])
  become({ sending: true })
  expect(shown()).toBe('data:image/jpeg;base64,small')
  expect(screen.getByRole('status')).toHaveTextContent('正在存照片……')
  expect(camera()).toBeNull()
  become({ kept: '存好的照片' })
  expect(shown()).toBeUndefined()
  expect(screen.getByText('存好的照片')).toBeVisible()
  expect(camera()).toHaveTextContent('换一张照片')
})

test('while the phone makes it small that is said, and the camera is not offered', async () => {
  await takeWith(() => new Promise(() => undefined))
  expect(screen.getByRole('status')).toHaveTextContent('正在把照片变小……')
  expect(camera()).toBeNull()
})

test('a photo that did not arrive is kept, and can be sent again', async () => {
  const become = await takeWith(async () => 'small')
  become({ error: new CloudError('UNREACHABLE', 0, '现在连不上网络，请稍后再试。') })
  expect(screen.getByRole('alert')).toHaveTextContent('现在连不上网络，请稍后再试。')
  expect(shown()).toBe('data:image/jpeg;base64,small')
  fireEvent.click(screen.getByRole('button', { name: '再存一次' }))
  expect(send.mock.calls).toEqual([['small'], ['small']])
})

test('a photo that the cloud refused is not offered again', async () => {
  const become = await takeWith(async () => 'small')
  become({ error: new CloudError('BAD_PHOTO', 422, '这张照片存不了'), kept: '存好的照片' })
  expect(screen.getByRole('alert')).toHaveTextContent('这张照片存不了')
  expect(screen.queryByRole('button', { name: '再存一次' })).toBeNull()
  expect(screen.getByText('存好的照片')).toBeVisible()
})

test('nothing is sent where somebody thought better of it', async () => {
  await takeWith(undefined)
  expect(send).not.toHaveBeenCalled()
  expect(camera()).toBeVisible()
})

test('a photo that the phone cannot read is said to be so, and another can be taken', async () => {
  await takeWith(() => Promise.reject(new Error('no picture')))
  expect(send).not.toHaveBeenCalled()
  expect(screen.getByRole('alert')).toHaveTextContent('这张照片打不开，换一张试试。')
  expect(camera()).toBeVisible()
})
