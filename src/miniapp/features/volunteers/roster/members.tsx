import { useState } from 'react'
import { Text, View } from '@tarojs/components'
import { localDay } from '#domain/local-day'
import type { OutputOf } from '../../../platform/cloud/call-cloud'
import { useCloudQuery } from '../../../platform/query/cloud-query'
import { QuietButton } from '../../../ui/button/primary-button'
import { Card } from '../../../ui/card/card'
import { hoursText } from '../../../ui/certificate/hours-text'
import { QueryBoundary } from '../../../ui/states/query-boundary'
import './roster.scss'

type Page = OutputOf<'volunteers.roster'>

/** The team's members in the order in which they joined, with their hours since then. */
export function Members({ team }: { readonly team: Page }) {
  return (
    <Card title={`名册（${team.members}人）`}>
      {team.volunteers.length === 0 && <Text className="roster-fact">还没有人加入。</Text>}
      <MemberLines page={team} />
    </Card>
  )
}

/** One page of the roster; the next page is loaded when the reader asks for it. */
function MemberLines({ page: { teamId, volunteers, next } }: { readonly page: Page }) {
  const [isMore, setMore] = useState(false)
  return (
    <>
      {volunteers.map(({ name, joinedAt, minutes }, at) => (
        <View key={`${joinedAt}${at}`} className="roster-line">
          <Text className="roster-name">{name}</Text>
          <Text className="roster-fact">
            {`${localDay(new Date(joinedAt))} 加入，服务${hoursText(minutes)}`}
          </Text>
        </View>
      ))}
      {next !== null && !isMore && <QuietButton text="再看一些" onPress={() => setMore(true)} />}
      {next !== null && isMore && <NextMembers teamId={teamId} from={next} />}
    </>
  )
}

function NextMembers({ teamId, from }: { readonly teamId: string; readonly from: number }) {
  return (
    <QueryBoundary
      query={useCloudQuery('volunteers.roster', { teamId, from })}
      behindSignIn="登录后可以看名册。"
    >
      {(page) => <MemberLines page={page} />}
    </QueryBoundary>
  )
}
