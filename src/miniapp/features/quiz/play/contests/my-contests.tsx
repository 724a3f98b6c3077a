import type { ReactNode } from 'react'
import { Text } from '@tarojs/components'
import type { OutputOf } from '../../../../platform/cloud/call-cloud'
import { openPage } from '../../../../platform/navigate'
import { useAskAgain } from '../../../../platform/query/ask-again'
import { useCloud } from '../../../../platform/query/cloud-query'
import { QuietButton } from '../../../../ui/button/primary-button'
import { Section } from '../../../../ui/card/section'
import { FromCloud } from '../from-cloud'
import { ContestLine } from './contest-line'
import './contests.scss'

type Mine = OutputOf<'contests.mine'>

export function MyContests() {
  const query = useCloud('contests.mine')
  useAskAgain(0)
  return (
    <FromCloud query={query} behindSignIn="登录以后，能看到自己的竞赛。">
      {(mine) => <Lists mine={mine} />}
    </FromCloud>
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
            <ContestLine
              key={contest.contestId}
              contest={contest}
              note={`竞赛码 ${contest.code}，${contest.entrants}人参加`}
            />
          ))}
          <QuietButton text="开一场竞赛" onPress={() => openPage('openContest')} />
        </List>
      )}
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
