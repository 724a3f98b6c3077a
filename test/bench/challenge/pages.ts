import pino from 'pino'
import type { Dispatch } from '#cloud/dispatch/dispatch'
import { createDispatch } from '#cloud/router'
import { localContentSafety } from '#cloud/ports/local-content-safety'
import { questionBank } from '#cloud/ports/question-bank'
import { type Load, manyAtOnce, medianOf } from '../quiz/many-at-once'
import { today } from './seed'
import type { Town } from './town'

const [rounds, asks, atOnce] = [5, 500, 4]

export interface PageLoad extends Load {
  readonly page: string
  readonly families: number
}

interface Asked {
  readonly page: string
  readonly families: number
  readonly ask: () => Promise<void>
}

/** Asks for each page of each town in turn, so that whatever else the machine does meets all; the medians are given. */
export async function askPages(towns: readonly Town[]): Promise<PageLoad[]> {
  const pages = towns.flatMap(pagesOf)
  const loads = pages.map((): Load[] => [])
  for (let round = 0; round <= rounds; round += 1)
    for (const [index, { ask }] of pages.entries()) {
      const load = await manyAtOnce(Array<typeof ask>(asks).fill(ask), atOnce)
      // The first round finds nothing in memory yet.
      if (round > 0) loads[index]?.push(load)
    }
  return pages.map(({ page, families }, index) => ({ page, families, ...medianOf(loads[index] ?? []) }))
}

function pagesOf(town: Town): Asked[] {
  const dispatch = createDispatch({
    db: town.db,
    clock: () => today,
    contentSafety: localContentSafety,
    readLimit: () => 0,
    questions: questionBank([]),
    log: pino(pino.destination('/dev/null')),
  })
  const { families, classId, communityId, community } = town
  return [
    ['class page', 'groups.page', { groupId: classId }, town.teacher],
    ['community page', 'groups.page', { groupId: communityId }, town.worker],
    ['all of a community', 'groups.unit', { organisationId: community }, town.worker],
  ].map(([page, path, input, subject]) => ({
    page: String(page),
    families,
    ask: asking(dispatch, { path, input, caller: { provider: 'local', subject: String(subject) } }),
  }))
}

function asking(dispatch: Dispatch, call: Omit<Parameters<Dispatch>[0], 'requestId'>) {
  return async () => {
    const { body } = await dispatch({ ...call, requestId: 'bench' })
    if (!body.ok) throw new Error(`${String(call.path)}: ${body.error.code}`)
    if (!JSON.stringify(body.data).includes('dropOffs'))
      throw new Error(`${String(call.path)}: nothing is told`)
  }
}
