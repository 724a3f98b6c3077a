import { useState } from 'react'

/** Which boxes of the consent the guardian has ticked. */
export interface Agreement {
  readonly agreed: boolean
  readonly photos: boolean
  readonly signature: boolean
}

const nothing: Agreement = { agreed: false, photos: false, signature: false }

/** Nothing is ticked in advance, so that each tick is the guardian's own. */
export function useAgreement() {
  const [agreement, setAgreement] = useState(nothing)
  const tick = (part: keyof Agreement, ticked: boolean) => setAgreement({ ...agreement, [part]: ticked })
  return { agreement, tick }
}
