import { implement } from '@orpc/server'
import { contract } from '#contract/contract'
import type { HandlerContext } from './context'

/** Handlers are built with this, and run by `procedureOf`. */
export const os = implement(contract).$context<HandlerContext>()
