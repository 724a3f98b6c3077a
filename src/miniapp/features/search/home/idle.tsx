import { memo } from 'react'
import { Bins } from './bins'
import { OtherWays } from './other-ways'
import { Popular } from './popular'
import { Recent } from './recent'

/** What the page shows before anything is typed. */
export const Idle = memo(function Idle({ onAsk }: { onAsk(words: string): void }) {
  return (
    <>
      <Recent onAsk={onAsk} />
      <Bins />
      <Popular />
      <OtherWays />
    </>
  )
})
