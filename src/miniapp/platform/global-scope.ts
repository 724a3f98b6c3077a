/** Replaces `globalThis`, which WeChat's logic layer, iOS 12 and Chrome 67 lack. The build inserts it. */
export const globalScope: object = typeof window === 'undefined' ? {} : window
