import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { environmentOf, saysFailed } from '../../../tools/deploy-cloud/cloudbase'
import { commandOf } from '../../../tools/test/command-of'

describe('a deployment to CloudBase', () => {
  test('goes to the environment that is named', () => {
    expect(environmentOf({ CLOUDBASE_ENV_ID: 'city-1a2b3c' })).toBe('city-1a2b3c')
  })

  test.each([undefined, '', 'My City'])('is refused for the environment %p', (id) => {
    expect(() => environmentOf({ CLOUDBASE_ENV_ID: id })).toThrow(/CLOUDBASE_ENV_ID.*环境 ID/)
  })

  test('without one ends with a status that is not 0, before it builds', () => {
    const script = join(__dirname, '../../../tools/deploy-cloud.ts')
    const { status, stderr } = spawnSync(process.execPath, [commandOf('tsx'), script], {
      encoding: 'utf8',
      env: { ...process.env, CLOUDBASE_ENV_ID: '' },
    })
    expect(stderr).toMatch(/^Set CLOUDBASE_ENV_ID/)
    expect(status).toBe(1)
  })

  test.each(['✖ 2 cloud function(s) deployment failed', '✖ [api] 函数部署失败'])(
    'failed where it says %s',
    (said) => {
      expect(saysFailed(said)).toBe(true)
    },
  )

  test('succeeded where it says nothing of the kind', () => {
    expect(saysFailed('✔ [api] Function deployed successfully')).toBe(false)
  })
})
