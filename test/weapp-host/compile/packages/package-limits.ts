import type { Bundle } from '../bundle'
import { packageSizes } from './package-sizes'

/** https://developers.weixin.qq.com/miniprogram/dev/framework/subpackages.html: 主包、单个分包 2M, 所有分包 30M. */
const mebibyte = 1024 * 1024
const packageLimit = 2 * mebibyte
const totalLimit = 30 * mebibyte

/** Bytes of every package as uploaded. Throws when one, or all together, are larger than WeChat takes. */
export function measurePackages(folder: string): Bundle['packages'] {
  const packages = [...packageSizes(folder)].map(([name, bytes]) => ({
    root: name === 'main' ? '' : name.replace(/\/$/, ''),
    bytes,
  }))
  for (const { root, bytes } of packages)
    refuse(root === '' ? 'main package' : `package ${root}`, bytes, packageLimit)
  refuse('all packages together:', sum(packages), totalLimit)
  return packages
}

function refuse(name: string, bytes: number, limit: number): void {
  if (bytes <= limit) return
  throw new Error(`${name} source size ${kilobytes(bytes)}KB exceed max limit ${limit / mebibyte}MB`)
}

function kilobytes(bytes: number): number {
  return Math.ceil(bytes / 1024)
}

function sum(packages: readonly { readonly bytes: number }[]): number {
  return packages.reduce((total, { bytes }) => total + bytes, 0)
}
