import { periodText } from '#domain/date-text'
import { useMemo } from 'react'
import { routeTo } from '../../../../platform/navigate'
import { useNow } from '../../../../platform/now'
import { useCloudQuery } from '../../../../platform/query/cloud-query'
import { webAddress } from '../../../../platform/share'
import { Picture } from '../../../../ui/picture/picture'
import { Loading } from '../../../../ui/states/loading'
import type { OwnEvent } from '../one-event'
import { posterPainting } from './poster-painting'

/** The code on the poster is a QR code of the address on the web, and a mini-program code in WeChat. */
export function Poster({ event }: { readonly event: OwnEvent }) {
  const { eventId } = event
  const link = webAddress(routeTo('event', { id: eventId }))
  const when = periodText(event, useNow())
  return link === undefined ? (
    <WithMiniProgramCode event={event} when={when} />
  ) : (
    <Painted event={event} when={when} link={link} />
  )
}

interface PosterProps {
  readonly event: OwnEvent
  readonly when: string
}

function WithMiniProgramCode({ event, when }: PosterProps) {
  const { data, isLoading } = useCloudQuery('events.posterCode', { eventId: event.eventId })
  if (isLoading) return <Loading text="正在画海报……" />
  // Without a code, for example without network, the poster is painted with its text only.
  const code = data?.png ? `data:image/png;base64,${data.png}` : undefined
  return <Painted event={event} when={when} code={code} />
}

interface PaintedProps extends PosterProps {
  /** Content of the QR code. */
  readonly link?: string
  /** Address of a ready image of a code. */
  readonly code?: string
}

function Painted({ event, when, link, code }: PaintedProps) {
  const { kind, title, place, organisation } = event
  const painting = useMemo(
    () => posterPainting({ kind, title, place, organisation, when, link, code }),
    [kind, title, place, organisation, when, link, code],
  )
  return <Picture painting={painting} label={`海报：${title}，${when}，${place}`} fileName={`${title}海报`} />
}
