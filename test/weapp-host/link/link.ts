/**
 * What passes between the page in Chromium and the Node side, over one WebSocket, in order. Both ends are ours; the
 * automator's own protocol is another socket (`server/`).
 */

/** What the page asks of Node. */
export interface NodeCalls {
  /** `wx.request`. Rejects with WeChat's words after `request:fail `. */
  request(asked: HttpAsked): Promise<HttpReply>
  /** `wx.uploadFile`: one file as multipart/form-data. */
  upload(asked: UploadAsked): Promise<HttpReply>
  /** `wx.downloadFile`. */
  download(asked: { url: string; header: Record<string, string>; timeout: number }): Promise<DownloadReply>
  /** `wx.cloud.callFunction`, as the account that this phone is signed in with. */
  callFunction(asked: { name: string; data: unknown }): Promise<{ result: unknown; requestID: string }>
  /** `wx.cloud.uploadFile`. */
  cloudUpload(asked: { cloudPath: string; base64: string }): Promise<{ fileID: string }>
}

export interface HttpAsked {
  readonly url: string
  readonly method: string
  readonly header: Record<string, string>
  /** Text as it goes out, undefined for none. */
  readonly body?: string
  /** Bytes as they go out (an ArrayBuffer as `data`), instead of `body`. */
  readonly bodyBase64?: string
  /** Whether `base64` of the reply is wanted (`responseType: 'arraybuffer'`). */
  readonly binary?: boolean
  /** Milliseconds. */
  readonly timeout: number
}

export interface HttpReply {
  readonly status: number
  readonly header: Record<string, string>
  readonly text: string
  /** The same body as bytes, when `binary` asked for it. */
  readonly base64?: string
}

export interface DownloadReply {
  readonly status: number
  readonly header: Record<string, string>
  readonly base64: string
}

export interface UploadAsked {
  readonly url: string
  readonly header: Record<string, string>
  readonly name: string
  readonly fileName: string
  readonly base64: string
  readonly formData: Record<string, string>
  readonly timeout: number
}

/** What the page tells Node without waiting. */
export interface NodeNews {
  /** An event of the automator's protocol: `App.logAdded`, `App.bindingCalled`, `App.exceptionThrown`. */
  event: { method: string; params: unknown }
  /** The phone's memory changed; Node keeps it, so that it survives `wx.restartMiniProgram`. */
  kept: { what: 'storage' | 'files' | 'settings'; key: string; value: string | null }
  /** `wx.restartMiniProgram`: load the page anew, with the same memory. */
  restart: { path: string }
}

/** What the page is given before the mini-program starts. */
export interface BootInput {
  readonly bundle: import('../compile/bundle').Bundle
  /** What the phone kept: storage as JSON texts, files as base64, the network and font size that a test set. */
  readonly kept: Readonly<Record<'storage' | 'files' | 'settings', Record<string, string>>>
  readonly launch: { readonly path?: string; readonly query: Record<string, string>; readonly scene: number }
}
