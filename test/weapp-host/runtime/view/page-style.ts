/**
 * On a phone each page is a web view below the navigation bar, and `vh` is of its height; here all share one window,
 * and the page's frame says how high it is: `--vh`.
 */
export function pageStyle(css: string): string {
  return css.replace(/(-?(?:\d+\.?\d*|\.\d+))vh\b/g, 'calc(var(--vh) * $1)')
}

/** WeChat's rpx in an inline style: 750 of them are the screen's width. */
export function inlineStyle(css: string): string {
  return pageStyle(css.replace(/(-?(?:\d+\.?\d*|\.\d+))rpx\b/g, (_, rpx: string) => `${Number(rpx) / 7.5}vw`))
}
