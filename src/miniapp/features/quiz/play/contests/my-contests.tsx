import type { ReactNode } from 'react'
import { Text } from '@tarojs/components'
import { openPage } from '../../../../platform/navigate'
import { useAskAgain } from '../../../../platform/query/ask-again'
import { useCloud } from '../../../../platform/query/cloud-query'
import { QuietButton } from '../../../../ui/button/primary-button'
import { Section } from '../../../../ui/card/section'
import { Card } from '../../../../ui/card/card'
import { ErrorState } from '../../../../ui/states/error-state'
import { Loading } from '../../../../ui/states/loading'
import { ContestLine } from './contest-line'
import './contests.scss'

export function MyContests() {
  const { data, error, isLoading, refetch } = useCloud('contests.mine')
  useAskAgain(0)
  if (isLoading) return <Loading />
  if (!data && error)
    return (
      <Card>
        <ErrorState
          error={error}
          behindSignIn="登录以后，能看到自己的竞赛。"
          onRetry={() => void refetch()}
        />
      </Card>
    )
  if (!data) return null
  const mayOpen = data.mayOpenCity || data.units.length > 0
  return (
    <>
      <List title="我参加的" none="还没有参加竞赛。">
        {data.joined.map((contest) => (
          <ContestLine
            key={contest.contestId}
            contest={contest}
            note={contest.best === null ? '还没有成绩' : `最好成绩：答对${contest.best}道`}
          />
        ))}
      </List>
      {mayOpen && (
        <List title="我开的" none="还没有开过竞赛。">
          {data.opened.map((contest) => (
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
  readonly children: ReactNode
}

function List({ title, none, children }: ListProps) {
  const isEmpty =
    Array.isArray(children) && (Array.isArray(children[0]) ? children[0] : children).length === 0
  return (
    <Section title={title}>
      {isEmpty && <Text className="contests-none">{none}</Text>}
      {children}
    </Section>
  )
}
