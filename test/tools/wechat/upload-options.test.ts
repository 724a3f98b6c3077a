import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { commandOf } from '../../../tools/test/command-of'
import { uploadOptions } from '../../../tools/wechat/upload-options'

const appid = 'wx0123456789abcdef'
const key = __filename
const project = { appid: 'touristappid', version: '0.1.0' }

describe('an upload to WeChat', () => {
  test('takes the AppID and the key from the environment, the version from the package', () => {
    expect(uploadOptions({ WECHAT_APPID: appid, WECHAT_PRIVATE_KEY_PATH: key }, project)).toEqual({
      appid,
      privateKeyPath: key,
      version: '0.1.0',
      desc: 'Little Hands 0.1.0',
      robot: 1,
    })
  })

  test('takes the AppID of project.config.json, and what else is said', () => {
    const said = { UPLOAD_VERSION: '1.2.3', UPLOAD_DESCRIPTION: 'first day', UPLOAD_ROBOT: '7' }
    const env = { WECHAT_PRIVATE_KEY_PATH: key, ...said }
    expect(uploadOptions(env, { ...project, appid })).toMatchObject({
      appid,
      version: '1.2.3',
      desc: 'first day',
      robot: 7,
    })
  })

  test.each([
    ['no AppID', {}, /"touristappid" is no AppID.*mp\.weixin\.qq\.com/],
    ['what is no AppID', { WECHAT_APPID: 'wx12' }, /"wx12" is no AppID/],
    ['no key', { WECHAT_APPID: appid }, /No upload key.*mp\.weixin\.qq\.com.*小程序代码上传/],
    [
      'a key that is not there',
      { WECHAT_APPID: appid, WECHAT_PRIVATE_KEY_PATH: '/no/key' },
      /no upload key at \/no\/key/,
    ],
    [
      'a robot that WeChat does not have',
      { WECHAT_APPID: appid, WECHAT_PRIVATE_KEY_PATH: key, UPLOAD_ROBOT: '31' },
      /UPLOAD_ROBOT is "31"/,
    ],
  ])('is refused with %s', (_, env, words) => {
    expect(() => uploadOptions(env, project)).toThrow(words)
  })

  test.each(['upload', 'preview'])('%s ends with a status that is not 0, before it builds', (way) => {
    const { status, stderr } = spawnSync(
      process.execPath,
      [commandOf('tsx'), join(__dirname, '../../../tools/wechat/upload.ts'), way],
      { encoding: 'utf8', env: { ...process.env, WECHAT_APPID: appid, WECHAT_PRIVATE_KEY_PATH: '' } },
    )
    expect(stderr).toMatch(/^No upload key/)
    expect(status).toBe(1)
  })
})
