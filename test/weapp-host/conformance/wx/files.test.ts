import { waitUntil } from '../../launch/wait-until'
import { openFixture, type OpenFixture } from '../open-fixture'

let fixture: OpenFixture
let call: (method: string, ...given: unknown[]) => Promise<unknown>

beforeAll(async () => {
  fixture = await openFixture('wx')
  const page = await fixture.goTo('/pages/files/files')
  call = (method, ...given) => page.callMethod(method, ...given)
}, 60_000)

afterAll(() => fixture.close())

describe('the file system', () => {
  it('writes, appends and reads, whole or in part (api/file/FileSystemManager.readFile.html)', async () => {
    expect(await call('writeAndRead')).toEqual({
      text: '你好!',
      bytes: 7,
      base64: '5L2g5aW9IQ==',
      part: 'e4bda0',
      size: 7,
      isFile: true,
    })
  })

  it('makes, moves and removes folders (api/file/FileSystemManager.rmdir.html)', async () => {
    expect(await call('folders')).toEqual({
      inside: [['deeper'], ['c.txt']],
      refused: { errMsg: 'rmdirSync:fail directory not empty', errno: 1300066 },
      gone: { errMsg: 'accessSync:fail no such file or directory wxfile://usr/deep', errno: 1300002 },
    })
  })

  it("refuses in WeChat's words (api/file/FileSystemManager.html, the table of errors)", async () => {
    expect(await call('refusals')).toEqual({
      read: {
        errMsg: 'readFileSync:fail no such file or directory, open wxfile://usr/none.txt',
        errno: 1300002,
      },
      mkdir: { errMsg: 'mkdirSync:fail no such file or directory wxfile://usr/no/parent', errno: 1300002 },
      write: { errMsg: 'writeFileSync:fail permission denied, open data/hello.txt', errno: 1300013 },
      mkdirTwice: { errMsg: 'mkdirSync:fail file already exists wxfile://usr/twice', errno: 1301005 },
      readdir: { errMsg: 'readdirSync:fail not a directory wxfile://usr/there.txt', errno: 1300020 },
      unlink: {
        errMsg: 'unlinkSync:fail operation not permitted, unlink wxfile://usr/twice',
        errno: 1300001,
      },
    })
  })

  it("reads the package's own files (framework/ability/file-system.html)", async () => {
    expect(await call('readPackage')).toBe('hello package\n')
  })

  it("tells a picture's size and kind (api/media/image/wx.getImageInfo.html)", async () => {
    expect(await call('package')).toEqual({ path: 'images/red.png', width: 4, height: 2, type: 'png' })
  })

  it('tells size and MD5 (api/file/FileSystemManager.getFileInfo.html)', async () => {
    expect(await call('digest')).toMatchObject({ size: 3, digest: '900150983cd24fb0d6963f7d28e17f72' })
  })

  it('moves a temporary file to the saved ones (api/file/FileSystemManager.saveFile.html)', async () => {
    expect(await call('save')).toMatchObject({
      tempFilePath: expect.stringMatching(/^wxfile:\/\/tmp\/.*\.jpg$/),
      gone: { errno: 1300002 },
      savedFilePath: expect.stringMatching(/^wxfile:\/\/store_.*\.jpg$/),
      saved: 1,
    })
  })

  it('takes a canvas as a temporary picture (api/canvas/wx.canvasToTempFilePath.html)', async () => {
    expect(await call('draw')).toMatchObject({
      tempFilePath: expect.stringMatching(/\.png$/),
      info: { width: 40, height: 20, type: 'png', orientation: 'up' },
    })
  })
})

describe('a restart', () => {
  it('finds storage and files as they were (api/navigate/wx.restartMiniProgram.html)', async () => {
    const { miniProgram } = fixture
    await call('keep')
    await miniProgram.callWxMethod('setStorageSync', 'kept', { a: 1 })
    await miniProgram.callWxMethod('restartMiniProgram', { path: '/pages/tab/tab' })
    await waitUntil(async () => (await miniProgram.currentPage())?.path === 'pages/tab/tab', 10_000)
    const page = await fixture.goTo('/pages/files/files')
    expect(await page.callMethod('kept')).toBe('kept')
    expect(await miniProgram.callWxMethod('getStorageSync', 'kept')).toEqual({ a: 1 })
  }, 20_000)
})
