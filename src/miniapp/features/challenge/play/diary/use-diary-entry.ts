import { useState } from 'react'
import type { Bags } from '#domain/challenge/content'
import type { BinClass } from '#domain/waste-class'
import { useOutbox } from '../../../../app-state/outbox'
import { entriesOf } from '../../../../platform/outbox/outbox-entry'
import { useRefetchOnShow } from '../../../../platform/query/refetch-on-show'
import { useCloudQuery } from '../../../../platform/query/cloud-query'

const none: Bags = { recyclable: 0, hazardous: 0, food: 0, other: 0 }

/** A day's bags: what was just chosen, otherwise what waits on the phone, otherwise what the cloud has. */
export function useDiaryEntry(day: string) {
  const [chosen, setChosen] = useState<{ readonly day: string; readonly bags: Bags }>()
  const [kept, setKept] = useState<string>()
  const waiting = entriesOf(useOutbox().entries, 'diary.write')
  useRefetchOnShow(waiting.length)
  const { data } = useCloudQuery('diary.week', {})
  const mine = waiting.filter(({ input }) => input.day === day)
  const latest = mine[mine.length - 1]
  const written = data?.days.find((entry) => entry.day === day)?.bags
  const bags = chosen?.day === day ? chosen.bags : (latest?.input.bags ?? written ?? none)
  return {
    bags,
    setBag: (wasteClass: BinClass, halves: number) => {
      setKept(undefined)
      setChosen({ day, bags: { ...bags, [wasteClass]: halves } })
    },
    isWritten: kept === day && latest?.refusal === undefined,
    /** Entries for this day that the cloud refused. */
    refused: mine.filter(({ refusal }) => refusal !== undefined),
    noteKept: () => setKept(day),
  }
}
