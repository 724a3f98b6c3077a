import type { DayState } from '#domain/challenge/calendar'
import { Drawing } from '../../../ui/drawing/drawing'
import { dayTokens, signs, type Sign } from './sign-markup'
import './drawings.scss'

export function SignPicture({
  sign,
  className = 'sign-picture',
}: {
  readonly sign: Sign
  readonly className?: string
}) {
  return <Drawing viewBox="0 0 80 80" markup={signs[sign]} className={className} />
}

export function DayTokenPicture({ state }: { readonly state: DayState }) {
  return <Drawing viewBox="0 0 80 80" markup={dayTokens[state]} className="day-token" />
}
