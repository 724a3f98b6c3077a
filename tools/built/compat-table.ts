import type { Identifier, SupportStatement } from '@mdn/browser-compat-data'
import { browserslist } from '../../package.json'

/** A member of a built-in: `fromEntries` of `Object`, `replaceChildren` of `Element`. */
export interface Member {
  readonly owner: string
  readonly name: string
  readonly isStatic: boolean
  /** Whether some phone in `browserslist` lacks it. */
  readonly isMissing: boolean
}

const oldest = { chrome: oldestVersion('Chrome'), safari_ios: oldestVersion('iOS') } as const

function oldestVersion(browser: string): number {
  const versions = browserslist.production
    .map((query) => query.split(' >= '))
    .filter(([name]) => name === browser)
    .map(([, version]) => Number(version))
  if (versions.length !== 1) throw new Error(`browserslist must name the oldest ${browser} once`)
  return versions[0]!
}

/** Members of every owner in a part of MDN's table. */
export function membersOf(part: Identifier): Member[] {
  return featuresOf(part).flatMap(([owner, features]) =>
    featuresOf(features).map(([key, feature]) => ({
      owner,
      name: key.replace(/_static$/, ''),
      isStatic: isStatic(key, feature),
      isMissing: isMissing(feature),
    })),
  )
}

/** Names of missing features at the top level of a part of the table. */
export function missingNames(part: Identifier): string[] {
  return featuresOf(part)
    .filter(([, feature]) => isMissing(feature))
    .map(([name]) => name)
}

/** Features that are names in code; the table also lists events, options and behaviours. */
function featuresOf(part: Identifier): [string, Identifier][] {
  return Object.entries(part as Record<string, Identifier>).filter(([key]) =>
    /^[a-zA-Z$][a-zA-Z0-9]*(?:_static)?$/.test(key),
  )
}

/**
 * Whether a member is static. The table marks that for web APIs; for JavaScript itself only the link to the
 * specification shows it.
 */
function isStatic(key: string, { __compat: feature }: Identifier): boolean {
  if (feature?.source_file.startsWith('api/')) return key.endsWith('_static')
  return !String(feature?.spec_url).includes('.prototype.')
}

function isMissing({ __compat: feature }: Identifier): boolean {
  if (!feature) return false
  const { chrome, safari_ios } = feature.support
  return !isIn(chrome, oldest.chrome) || !isIn(safari_ios, oldest.safari_ios)
}

/** Whether a version supports a feature under its standard name and without a flag. */
function isIn(support: SupportStatement | undefined, version: number): boolean {
  return [support ?? []]
    .flat()
    .some(
      ({ version_added: added, version_removed: removed, flags, prefix, alternative_name: other }) =>
        !flags && !prefix && !other && numberOf(added) <= version && version < numberOf(removed),
    )
}

/** Parses versions such as `12.2` and `≤15`; Infinity if no version has the feature. */
function numberOf(version: string | boolean | null | undefined): number {
  return typeof version === 'string' ? Number.parseFloat(version.replace('≤', '')) || Infinity : Infinity
}
