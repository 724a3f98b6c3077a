import { Text, View } from '@tarojs/components'
import type { OutputOf } from '../../../../platform/cloud/call-cloud'
import { useRefetchOnShow } from '../../../../platform/query/refetch-on-show'
import { useCloudQuery } from '../../../../platform/query/cloud-query'
import { Card } from '../../../../ui/card/card'

type StandingOf = OutputOf<'contests.standing'>

/** The standings of the groups, visible only to people who joined or opened the contest. */
export function Standing({ contestId }: { readonly contestId: string }) {
  const { data } = useCloudQuery('contests.standing', { contestId })
  useRefetchOnShow(0)
  if (!data) return null
  const { groups, names, own } = data
  return (
    <Card title="成绩">
      {own.best !== null && <Text className="contest-own">{`您的最好成绩：答对${own.best}道`}</Text>}
      <Text className="contest-note">每个人只算最好的一次，再取平均数；不足5人的不公布。</Text>
      {groups.length === 0 && <Text className="contest-note">还没有人答完。</Text>}
      {groups.map((group) => (
        <GroupLine key={group.group} group={group} />
      ))}
      {names.length > 0 && <Text className="contest-note">同意公布名字的人：</Text>}
      {names.map(({ name, rightAnswers }, at) => (
        <Line key={`${at}${name}`} name={name} score={`答对${rightAnswers}道`} />
      ))}
    </Card>
  )
}

function GroupLine({ group }: { readonly group: StandingOf['groups'][number] }) {
  if ('withheld' in group) return <Line name={group.group} score="不足5人" />
  return (
    <Line
      name={`${group.place}. ${group.group}`}
      score={`平均答对${group.mean.toFixed(1)}道，${group.entrants}人`}
    />
  )
}

function Line({ name, score }: { readonly name: string; readonly score: string }) {
  return (
    <View className="standing-line">
      <Text className="standing-name">{name}</Text>
      <Text className="standing-score">{score}</Text>
    </View>
  )
}
