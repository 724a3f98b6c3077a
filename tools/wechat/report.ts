import { join } from 'node:path'
import type { QualityCheck } from './miniprogram-ci'

/** What WeChat's tool reported about the build. */
export interface WechatReport {
  /** Size in bytes of each compiled package; the main package is called `main`. */
  readonly sizes: Readonly<Record<string, number>>
  readonly quality: readonly QualityCheck[]
  /**
   * Violations of the schemas of app.json, page.json, sitemap.json and project.config.json, with the file.
   */
  readonly schema: readonly string[]
}

export const reportFile = join(__dirname, '../../.cache/wechat-report.json')

const kilobyte = 1024
const limits = { main: 900, subpackage: 300 } as const

/** Problems that must be fixed before an upload. */
export function problemsOf({ sizes, quality, schema }: WechatReport): string[] {
  const findings = quality
    .filter(({ success }) => !success)
    .map(({ name, text }) => `code quality: ${name}: ${text}`)
  return [...schema, ...findings, ...Object.entries(sizes).flatMap(tooLarge)]
}

function tooLarge([name, bytes]: [string, number]): string[] {
  const limit = name === 'main' ? limits.main : limits.subpackage
  return bytes <= limit * kilobyte ? [] : [`${name} has ${inKilobytes(bytes)}, and may have ${limit} KB`]
}

/** A table of the packages, the largest first, with their sum. */
export function sizeTable(sizes: WechatReport['sizes']): string {
  const rows = Object.entries(sizes).sort(([, one], [, other]) => other - one)
  const all = rows.reduce((sum, [, bytes]) => sum + bytes, 0)
  return [...rows, ['all', all] as const]
    .map(([name, bytes]) => `${name.padEnd(32)}${inKilobytes(bytes).padStart(10)}`)
    .join('\n')
}

function inKilobytes(bytes: number): string {
  return `${(bytes / kilobyte).toFixed(1)} KB`
}
