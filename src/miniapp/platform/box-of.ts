import Taro from '@tarojs/taro'

export interface Box {
  readonly left: number
  readonly top: number
  readonly bottom: number
  readonly width: number
}

/** The position of an element of this page on the screen, in CSS px; undefined if there is none. */
export function boxOf(selector: string): Promise<Box | undefined> {
  return new Promise((resolve) => {
    Taro.createSelectorQuery()
      .select(selector)
      .boundingClientRect((found) => resolve((found as Box | null) ?? undefined))
      .exec()
  })
}
