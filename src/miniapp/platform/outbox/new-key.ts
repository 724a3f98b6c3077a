import { phoneMs } from '../clock'

/** A random idempotency key. WeChat's logic layer has no `crypto`. */
export function newKey(): string {
  const random = () => Math.random().toString(36).slice(2, 10)
  return `${phoneMs().toString(36)}-${random()}${random()}`
}
