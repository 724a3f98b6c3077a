import { md5 } from './md5'

/** Hex digest by one of WeChat's algorithms. (api/file/FileSystemManager.getFileInfo.html) */
export async function digest(bytes: Uint8Array, algorithm: string): Promise<string> {
  if (algorithm === 'md5') return md5(bytes)
  const name = algorithm === 'sha1' ? 'SHA-1' : 'SHA-256'
  return hexOf(new Uint8Array(await crypto.subtle.digest(name, Uint8Array.from(bytes))))
}

function hexOf(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}
