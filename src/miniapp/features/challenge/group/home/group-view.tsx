import { dayText } from '#domain/date-text'
import { Text, View } from '@tarojs/components'
import { role } from '../../../../platform/aria'
import { Card } from '../../../../ui/card/card'
import { Figure } from '../../method/figure'
import { FigureHint } from '../../method/figure-hint'
import { joinedText } from '../../words/joined-text'
import type { GroupPageFacts } from '../group-facts'
import { LookAfter } from './look-after'
import { TotalCard } from './total-card'
import { UnitTotal } from './unit-total'
import { WeekCard } from './week-card'
import './group.scss'

export function GroupView({ group }: { readonly group: GroupPageFacts }) {
  const { groupId, kind, name, organisation, organisationId, startsOn, closed, joined, weeks, total } = group
  return (
    <>
      <View className="group-head">
        <Text className="group-name" {...role('heading')}>
          {name}
        </Text>
        <Text className="group-note">{organisation}</Text>
        {startsOn !== null && <Text className="group-note">{`${dayText(startsOn)}一起开始`}</Text>}
        {closed && <Text className="group-note">已经结束，不再加入新的家庭。</Text>}
      </View>
      <FigureHint />
      <Card title="一起参加">
        <Figure name="加入的家庭" value={joinedText(joined)} method="joined" />
      </Card>
      <TotalCard title={kind === 'class' ? '全班到现在' : '到现在'} total={total} method="weeks" />
      <UnitTotal organisationId={organisationId} />
      {weeks.map((week) => (
        <WeekCard key={week.monday} week={week} />
      ))}
      <LookAfter groupId={groupId} />
    </>
  )
}
