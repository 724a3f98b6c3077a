/** A phone's screen as far as style sheets depend on it. */
export interface Screen {
  /** CSS px; 750 rpx are as wide. */
  readonly width: number
  readonly devicePixelRatio: number
  readonly isIos: boolean
}

/** The screen of the host, and of DevTools when nothing else is chosen. */
export const usualScreen: Screen = { width: 375, devicePixelRatio: 2, isIos: false }
