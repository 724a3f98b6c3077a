import type { ReactNode } from 'react'
import { Text } from '@tarojs/components'
import type { OutputOf } from '../../../../platform/cloud/call-cloud'
import { openPage } from '../../../../platform/navigate'
import { useNow } from '../../../../platform/now'
import { useRefetchOnShow } from '../../../../platform/query/refetch-on-show'
import { useCloudQuery } from '../../../../platform/query/cloud-query'
import { QuietButton } from '../../../../ui/button/primary-button'
import { Section } from '../../../../ui/card/section'
import { QueryBoundary } from '../../../../ui/states/query-boundary'
import { stateOf } from '../contest/window-text'
import { CancelContest } from './cancel-contest'
import { ContestLine } from './contest-line'
import './contests.scss'

type Mine = OutputOf<'contests.mine'>

export function MyContests() {
  const query = useCloudQuery('contests.mine')
  useRefetchOnShow(0)
  return (
    <QueryBoundary query={query} behindSignIn="登录以后，能看到自己的竞赛。">
      {(mine) => <Lists mine={mine} />}
    </QueryBoundary>
  )
}

function Lists({ mine: { joined, opened, units, mayOpenCity } }: { readonly mine: Mine }) {
  return (
    <>
      <List title="我参加的" none="还没有参加竞赛。" isEmpty={joined.length === 0}>
        {joined.map((contest) => (
          <ContestLine
            key={contest.contestId}
            contest={contest}
            note={contest.best === null ? '还没有成绩' : `最好成绩：答对${contest.best}道`}
          />
        ))}
      </List>
      {(mayOpenCity || units.length > 0) && (
        <List title="我开的" none="还没有开过竞赛。" isEmpty={opened.length === 0}>
          {opened.map((contest) => (
            <OpenedContest key={contest.contestId} contest={contest} />
          ))}
          <QuietButton text="开一场竞赛" onPress={() => openPage('openContest')} />
        </List>
      )}
    </>
  )
}

function OpenedContest({ contest }: { readonly contest: Mine['opened'][number] }) {
  const { contestId, title, code, entrants } = contest
  const state = stateOf(contest, useNow())
  return (
    <>
      <ContestLine contest={contest} note={`竞赛码 ${code}，${entrants}人参加`} />
      {(state === 'waiting' || state === 'running') && <CancelContest contestId={contestId} title={title} />}
    </>
  )
}

interface ListProps {
  readonly title: string
  readonly none: string
  readonly isEmpty: boolean
  readonly children: ReactNode
}

function List({ title, none, isEmpty, children }: ListProps) {
  return (
    <Section title={title}>
      {isEmpty && <Text className="contests-none">{none}</Text>}
      {children}
    </Section>
  )
}
