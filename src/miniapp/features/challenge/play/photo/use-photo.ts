import { useState } from 'react'
import { choosePhoto } from '../../../../platform/photo/choose-photo'
import { useCloudAct } from '../../../../platform/query/cloud-act'

/** Takes a photo for a day and hands it to the cloud. */
export function usePhoto(challengeId: string, day: number) {
  const { run, busy, error } = useCloudAct('challenge.photo')
  const [tooLarge, setTooLarge] = useState(false)
  const take = async () => {
    if (busy) return
    try {
      const jpeg = await choosePhoto()
      setTooLarge(false)
      if (jpeg !== undefined) run((key) => ({ key, challengeId, day, jpeg }))
    } catch {
      setTooLarge(true)
    }
  }
  return { take, busy, problem: tooLarge ? '这张照片打不开，换一张试试。' : error?.message }
}
