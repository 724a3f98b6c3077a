import { useState } from 'react'
import type { CloudError } from '../../platform/cloud/cloud-error'
import { choosePhoto } from '../../platform/photo/choose-photo'

/** The state of the mutation with which a page sends a photo to the cloud. */
export interface PhotoSending {
  send(jpeg: string): void
  readonly sending: boolean
  readonly error: CloudError | null
}

/**
 * Takes or chooses a photo, compresses it and sends it. A photo that could not be sent is kept while the page
 * is open, so that it can be sent again.
 */
export function useTakenPhoto({ send, sending, error }: PhotoSending) {
  const [taken, setTaken] = useState<string>()
  const [compressing, setCompressing] = useState(false)
  const [unreadable, setUnreadable] = useState(false)
  const take = async () => {
    if (compressing || sending) return
    try {
      const chosen = await choosePhoto()
      if (!chosen) return
      setUnreadable(false)
      setCompressing(true)
      const jpeg = await chosen.compress()
      setTaken(jpeg)
      send(jpeg)
    } catch {
      setUnreadable(true)
    } finally {
      setCompressing(false)
    }
  }
  const step = compressing ? 'compressing' : sending ? 'sending' : undefined
  const lost = !step && error?.passes ? taken : undefined
  return {
    take,
    step,
    /** The photo that is being sent or could not be sent. */
    unsent: step === 'sending' ? taken : lost,
    sendAgain: lost === undefined ? undefined : () => send(lost),
    problem: unreadable ? '这张照片打不开，换一张试试。' : error?.message,
  } as const
}
