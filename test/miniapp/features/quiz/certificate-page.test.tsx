import { act, render, screen } from '@testing-library/react'
import { certificateCode } from '#domain/certificates/certificate-code'
import CertificatePage from '../../../../src/miniapp/features/quiz/play/certificate/index'
import { phone } from '../../mocks/taro'

jest.mock('../../../../src/miniapp/ui/picture/picture', () => ({ Picture: () => null }))

const certificate = { name: '小明', what: '坚持完成每日五题，连续7天', day: '2026-03-01' }

function open(code: string) {
  phone.parameters = { code }
  phone.request.mockClear()
  phone.request.mockResolvedValue({ data: { ok: true, data: certificate, requestId: 'r' } })
  return render(<CertificatePage />)
}

describe('a certificate', () => {
  test('is found by its code however it was typed, and can be sent on', async () => {
    const code = certificateCode(new Uint8Array(9))
    open(` ${code.slice(0, 5).toLowerCase().replace(/0/g, 'o')}-${code.slice(5)}`)
    expect(await screen.findByText('这张证书是真的')).toBeVisible()
    expect(screen.getByText(`编号：${code}`)).toBeVisible()
    expect(screen.getByRole('button', { name: '发给家人' })).toBeVisible()
  })

  test('is said not to exist where its code was mistyped, without asking, and another may be typed', async () => {
    open('0000000001')
    expect(screen.getByText('没有这个编号的证书')).toBeVisible()
    expect(screen.getByRole('button', { name: '查一查' })).toBeVisible()
    expect(phone.request).not.toHaveBeenCalled()
  })

  test('waits for the network and says so', async () => {
    const code = certificateCode(new Uint8Array([1, 2, 3, 4, 5, 6, 7, 8, 9]))
    await setNetwork('offline')
    open(code)
    expect(await screen.findByText('现在没有网络')).toBeVisible()
    await setNetwork('online')
    expect(await screen.findByText('这张证书是真的')).toBeVisible()
  })
})

async function setNetwork(state: 'online' | 'offline') {
  await act(async () => void window.dispatchEvent(new Event(state)))
}
