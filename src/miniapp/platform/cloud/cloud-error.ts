import type { WireError } from '#contract/wire'

/** A refusal by the cloud, or `UNREACHABLE` with status 0 if there was no reply. `message` may be shown. */
export class CloudError extends Error {
  constructor(
    readonly code: string,
    readonly status: number,
    message: string,
    readonly retryAfterSeconds?: number,
  ) {
    super(message)
  }

  /** Whether the same request may succeed later. */
  get passes(): boolean {
    return this.status === 0 || this.status >= 500 || this.status === 429
  }

  /** Whether the cloud is up but failed on this very request, without saying that it is unavailable. */
  get isFault(): boolean {
    return this.status >= 500 && this.code !== 'UNAVAILABLE'
  }

  get needsSignIn(): boolean {
    return this.status === 401
  }
}

export function unreachable(): CloudError {
  return new CloudError('UNREACHABLE', 0, '现在连不上网络，请稍后再试。')
}

export function refusal({ code, status, message, data }: WireError): CloudError {
  return new CloudError(code, status, message, retryAfter(data))
}

function retryAfter(data: unknown): number | undefined {
  if (typeof data !== 'object' || data === null || !('retryAfterSeconds' in data)) return undefined
  return typeof data.retryAfterSeconds === 'number' ? data.retryAfterSeconds : undefined
}
