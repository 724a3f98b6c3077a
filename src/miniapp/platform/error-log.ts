import Taro from '@tarojs/taro'

const longestEntry = 2000

/** Logs an error where the engineers can read it. Never pass text that a resident typed. */
export function logError(where: string, error: unknown): void {
  const text = `${where}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`
  if (process.env.TARO_ENV === 'weapp') Taro.getRealtimeLogManager().error(text.slice(0, longestEntry))
  else console.error(text)
}
