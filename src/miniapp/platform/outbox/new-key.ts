import { phoneMs } from '../clock'

/** An idempotency key, unlikely to be made twice; WeChat's logic layer has no `crypto`. */
export function newKey(): string {
  const random = () => Math.random().toString(36).slice(2, 10)
  return `${phoneMs().toString(36)}-${random()}${random()}`
}
