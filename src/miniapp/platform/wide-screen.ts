import { useEffect, useState } from 'react'

/** From this width, in CSS px, a list and its selected item are shown side by side. */
const wide = '(min-width: 1000px)'

/** Whether this is a desktop screen. Always false in WeChat. */
export function useIsWide(): boolean {
  const [isWide, setWide] = useState(isWideNow)
  useEffect(() => {
    if (process.env.TARO_ENV !== 'h5') return undefined
    const resized = () => setWide(isWideNow())
    window.addEventListener('resize', resized)
    return () => window.removeEventListener('resize', resized)
  }, [])
  return isWide
}

function isWideNow(): boolean {
  return process.env.TARO_ENV === 'h5' && window.matchMedia(wide).matches
}
