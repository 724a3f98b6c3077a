import { trustedProxies } from '#cloud/entries/trusted-proxies'

test('proxies are addresses and networks, separated by commas', () => {
  expect(trustedProxies({ TRUSTED_PROXIES: '10.0.0.0/8, 203.0.113.7,fd00::/8' })).toEqual([
    '10.0.0.0/8',
    '203.0.113.7',
    'fd00::/8',
  ])
})

test('nobody is trusted unless somebody is named', () => {
  expect([trustedProxies({}), trustedProxies({ TRUSTED_PROXIES: ' ' })]).toEqual([[], []])
})

test.each(['true', '*', '10.0.0.0/0', '10.0.0.0/33', '10.0.0', 'gateway.internal', '10.0.0.1/8/8'])(
  '%s is refused: it would trust everybody, or nobody',
  (proxies) => {
    expect(() => trustedProxies({ TRUSTED_PROXIES: proxies })).toThrow(/^TRUSTED_PROXIES: /)
  },
)
