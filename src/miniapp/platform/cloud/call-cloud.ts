import type { InferContractRouterInputs, InferContractRouterOutputs } from '@orpc/contract'
import type { Contract, ProcedurePath } from '#contract/contract'
import type { WireReply } from '#contract/wire'
import { learnCloudTime, phoneMs } from '../clock'
import { CloudError, refusal, unreachable } from './cloud-error'
import { sendRequest } from './transport'

type At<Router, Path> = Path extends `${infer Topic}.${infer Verb}`
  ? Topic extends keyof Router
    ? Verb extends keyof Router[Topic]
      ? Router[Topic][Verb]
      : never
    : never
  : never
export type InputOf<Path extends ProcedurePath> = At<InferContractRouterInputs<Contract>, Path>
export type OutputOf<Path extends ProcedurePath> = At<InferContractRouterOutputs<Contract>, Path>

/** Sends a request to the cloud, typed by the contract. Only ever throws CloudError. */
export async function callCloud<Path extends ProcedurePath>(
  path: Path,
  input?: InputOf<Path>,
): Promise<OutputOf<Path>> {
  const sentMs = phoneMs()
  const reply = await sendRequest({ path, input }).catch(() => undefined)
  if (!isWireReply(reply)) throw unreachable()
  if (reply.now !== undefined) learnCloudTime(reply.now, sentMs, phoneMs())
  if (!reply.ok) throw refusal(reply.error)
  return reply.data as OutputOf<Path>
}

/** A gateway between phone and cloud may answer with a page of its own. */
function isWireReply(reply: unknown): reply is WireReply {
  if (typeof reply !== 'object' || reply === null || !('ok' in reply)) return false
  return reply.ok === true || (reply.ok === false && 'error' in reply)
}

export function asCloudError(error: unknown): CloudError {
  return error instanceof CloudError ? error : unreachable()
}
