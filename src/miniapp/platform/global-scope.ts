/** Stands in for `globalThis`, which WeChat's logic layer, iOS 12 and Chrome 67 lack; the build puts it in place. */
export const globalScope: object = typeof window === 'undefined' ? {} : window
