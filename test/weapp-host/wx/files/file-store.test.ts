import { fakeHost } from '../fake-host'
import { FileStore } from './file-store'
import { mkdir } from './folder-operations'
import { rename, writeFile } from './write-operations'

it('keeps what the user wrote, and no temporary files', () => {
  const { host, told } = fakeHost()
  const store = new FileStore(host)
  writeFile(store, { filePath: 'wxfile://usr/a.txt', data: 'a' })
  store.addTemporary(new Uint8Array([1]), '.png')
  expect(told).toEqual([{ what: 'kept', news: { what: 'files', key: 'wxfile://usr/a.txt', value: 'YQ==' } }])
})

it('moves a folder with all that lies in it', () => {
  const store = new FileStore(fakeHost().host)
  mkdir(store, { dirPath: 'wxfile://usr/a/b', recursive: true })
  writeFile(store, { filePath: 'wxfile://usr/a/b/c.txt', data: 'c' })
  rename(store, { oldPath: 'wxfile://usr/a', newPath: 'wxfile://usr/z' })
  expect(store.isFolder('wxfile://usr/a')).toBe(false)
  expect(store.read('wxfile://usr/z/b/c.txt')).toEqual(new TextEncoder().encode('c'))
})

it('refuses a file over 100 MB', () => {
  const store = new FileStore(fakeHost().host)
  const bytes = new ArrayBuffer(100 * 1024 * 1024 + 1)
  expect(() => writeFile(store, { filePath: 'wxfile://usr/big', data: bytes })).toThrow(
    'the maximum size of the file storage limit is exceeded',
  )
})
