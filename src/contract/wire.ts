/**
 * What travels between phone and cloud. Weapp: `wx.cloud.callFunction({ name: 'api', data: WireRequest })`,
 * the reply is `result`. H5: `POST /api` with this as JSON; the HTTP status repeats `error.status`,
 * `x-request-id` repeats `requestId`. Types only: the phone imports nothing else from the contract.
 */
export interface WireRequest {
  /** Procedure, `noun.verb`. */
  readonly path: string
  /** Left out if the procedure has no input. */
  readonly input?: unknown
}

/** In the form that `createORPCErrorFromJson` of `@orpc/client` reads. */
export interface WireError {
  /** Whether the contract lists the code. */
  readonly defined: boolean
  readonly code: string
  readonly status: number
  /** A sentence in Chinese that may be shown unchanged. */
  readonly message: string
  readonly data?: unknown
}

export type WireReply = (
  { readonly ok: true; readonly data: unknown } | { readonly ok: false; readonly error: WireError }
) & {
  readonly requestId: string
  /** The cloud's clock when the call began, ISO 8601; phones use it. Missing if the call failed earlier. */
  readonly now?: string
}
