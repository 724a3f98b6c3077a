import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { scripts } from '../../package.json'
import { filesBelow } from 'weapp-host/files-below'

const root = join(__dirname, '../..')
const guide = readFileSync(join(root, 'docs/deploy.md'), 'utf8')
const typings = readFileSync(
  join(root, 'node_modules/miniprogram-api-typings/types/wx/lib.wx.api.d.ts'),
  'utf8',
)

const views = join(root, 'src/miniapp')
const sources = filesBelow(views).map((file) => readFileSync(join(views, file), 'utf8'))
const code = sources.join('\n')
const called = new Set([...code.matchAll(/\b(?:Taro|wx)\.(\w+)/g)].map(([, name]) => name!))

/** What WeChat asks to be declared in the privacy guide (its page on 用户隐私保护指引). */
const privacyInterfaces = `
  chooseImage chooseMedia chooseVideo chooseMessageFile saveImageToPhotosAlbum saveVideoToPhotosAlbum
  addPhoneContact addPhoneCalendar addPhoneRepeatCalendar setClipboardData getClipboardData
  getLocation getFuzzyLocation startLocationUpdate startLocationUpdateBackground onLocationChange choosePoi
  chooseLocation chooseAddress chooseInvoice chooseInvoiceTitle chooseContact chooseLicensePlate getWeRunData
  getUserInfo getUserProfile authorize startRecord getRecorderManager joinVoIPChat createVKSession
  createCameraContext createLivePusherContext openBluetoothAdapter createBLEPeripheralServer
  startAccelerometer startCompass startGyroscope startDeviceMotionListening
`
  .trim()
  .split(/\s+/)

/** The same for what is no call: attributes of buttons and inputs, and components. */
const privacyAttributes =
  /(?:openType|open-type|type)=[{"']+(chooseAvatar|getPhoneNumber|getRealtimePhoneNumber|nickname)|<(Camera|LivePusher|VoipRoom)\b/g

describe('the guide to deployment', () => {
  test('declares exactly the privacy interfaces that the code calls', () => {
    const declared = [...guide.matchAll(/^\| `wx\.(\w+)`/gm)].map(([, name]) => name!)
    expect(declared.sort()).toEqual(privacyInterfaces.filter((name) => called.has(name)).sort())
    expect(declared).not.toEqual([])
  })

  test('may leave out buttons, inputs and components of that kind: there is none', () => {
    expect([...code.matchAll(privacyAttributes)].map(([text]) => text)).toEqual([])
  })

  test('asks for a base library that has everything we call', () => {
    const asked = /^Minimum base library.*?\*\*([\d.]+)\*\*/m.exec(guide)?.[1] ?? '0'
    const newest = [...called]
      .map((name) => [name, since(name)] as const)
      .filter(([, version]) => isNewer(version, asked))
    expect(newest).toEqual([])
  })

  test('names only commands that there are', () => {
    const named = [...guide.matchAll(/npm run ([\w:-]+)/g)].map(([, name]) => name!)
    expect(named.filter((name) => !(name in scripts))).toEqual([])
  })
})

/** The base library that a call of `wx` came with, by WeChat's typings. */
function since(name: string): string {
  const at = typings.search(new RegExp(`^ {8}${name}[<(]`, 'm'))
  const comment = typings.slice(typings.lastIndexOf('/** [', at), at)
  return /^\s*\* 需要基础库： `([\d.]+)`/m.exec(comment)?.[1] ?? '0'
}

function isNewer(version: string, than: string): boolean {
  const [one, other] = [version, than].map((text) => text.split('.').map(Number)) as [number[], number[]]
  const at = one.findIndex((part, index) => part !== (other[index] ?? 0))
  return at >= 0 && one[at]! > (other[at] ?? 0)
}
