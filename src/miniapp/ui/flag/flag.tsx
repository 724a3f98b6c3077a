import type { TeamKind } from '#domain/volunteers/team'
import { Drawing } from '../drawing/drawing'
import { flags } from './flag-markup'
import './flag.scss'

interface FlagProps {
  readonly kind: TeamKind
  readonly size?: 'small' | 'large'
}

/** The flag of a kind of unit. */
export function Flag({ kind, size = 'small' }: FlagProps) {
  return <Drawing viewBox="0 0 224 160" markup={flags[kind]} className={`flag-${size}`} />
}
