import { oc } from '@orpc/contract'
import * as v from 'valibot'
import { list } from './values'

/** Errors any procedure may answer with: code, HTTP status, a sentence for the resident. */
export const commonErrors = {
  BAD_REQUEST: {
    status: 400,
    message: '填写的内容有误，请检查后再试。',
    data: v.optional(v.object({ fields: list(v.string(), 10) })),
  },
  UNAUTHENTICATED: { status: 401, message: '请先登录，再继续操作。' },
  FORBIDDEN: { status: 403, message: '您没有权限进行这项操作。' },
  NOT_FOUND: { status: 404, message: '没有找到您要的内容。' },
  PAYLOAD_TOO_LARGE: { status: 413, message: '提交的内容太大，请精简后再试。' },
  UNSUPPORTED_MEDIA_TYPE: { status: 415, message: '提交的格式不受支持。' },
  RATE_LIMITED: {
    status: 429,
    message: '操作太频繁，请稍后再试。',
    data: v.object({ retryAfterSeconds: v.number() }),
  },
  INTERNAL: { status: 500, message: '服务暂时出了点问题，请稍后再试。' },
  UNAVAILABLE: { status: 503, message: '服务正在恢复，请稍等片刻再试。' },
} as const

export type CommonErrorCode = keyof typeof commonErrors

/** Every procedure is built from this, so that the common errors are typed on the phone. */
export const procedure = oc.errors(commonErrors)

/** For writes: the key was used before with other content. */
export const conflictError = {
  CONFLICT: { status: 409, message: '这次提交与之前的内容不一致，请重新填写后提交。' },
} as const

/** For texts that residents write: the content check refused one of them. */
export const unsafeText = {
  UNSAFE_TEXT: { status: 422, message: '内容中有不适合提交的文字，请修改后再试。' },
} as const
