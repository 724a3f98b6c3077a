import { implement } from '@orpc/server'
import { contract } from '#contract/contract'
import type { HandlerContext } from './context'

/** Handlers are made with this, and run by `procedureOf`. */
export const os = implement(contract).$context<HandlerContext>()
