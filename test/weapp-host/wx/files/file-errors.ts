import { Refusal } from '../core/refusal'

/** WeChat's words and numbers for what a file system refuses. (api/file/FileSystemManager.*.html, tables of errors) */
export const fileErrors = {
  missing: (path: string) => new Refusal(`no such file or directory ${path}`, { errno: 1300002 }),
  missingFor: (act: string) => new Refusal(`no such file or directory, ${act}`, { errno: 1300002 }),
  forbidden: (act: string) => new Refusal(`permission denied, ${act}`, { errno: 1300013 }),
  exists: (path: string) => new Refusal(`file already exists ${path}`, { errno: 1301005 }),
  isDirectory: (path: string) =>
    new Refusal(`illegal operation on a directory, open "${path}"`, { errno: 1301003 }),
  notDirectory: (path: string) => new Refusal(`not a directory ${path}`, { errno: 1300020 }),
  notEmpty: () => new Refusal('directory not empty', { errno: 1300066 }),
  notPermitted: (act: string) => new Refusal(`operation not permitted, ${act}`, { errno: 1300001 }),
  full: () => new Refusal('the maximum size of the file storage limit is exceeded', { errno: 1300202 }),
  temporaryMissing: () => new Refusal('tempFilePath file not exist', { errno: 1301112 }),
  outOfRange: (what: string, errno: number) => new Refusal(`value of ${what} is out of range`, { errno }),
}
