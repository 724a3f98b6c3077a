import { Fragment } from 'react'
import { View } from '@tarojs/components'
import type { OutputOf } from '../../../../platform/cloud/call-cloud'
import { Card } from '../../../../ui/card/card'
import { Figure } from '../../method/figure'
import { FigureHint } from '../../method/figure-hint'
import { halfBagsText } from '../../words/half-bags-text'
import { GroupRing } from './group-ring'
import './loop.scss'

type Loop = OutputOf<'loop.mine'>

interface LoopViewProps {
  readonly family: NonNullable<Loop['family']>
  readonly groups: Loop['groups']
}

/** The cards of the chain one below another, with a line from each to the next. */
export function LoopView({ family: { days, confirmed, adults, bags }, groups }: LoopViewProps) {
  return (
    <>
      <FigureHint />
      <Card title="孩子带头" tone="sun">
        <Figure name="做到了" value={`${days.value}天`} method={days.method} />
        <Figure name="桶边确认" value={`${confirmed.value}天`} method={confirmed.method} />
      </Card>
      <View className="loop-link" />
      <Card title="大人跟上">
        <Figure name="参与" value={`${adults.value}次`} method={adults.method} />
        <Figure name="全家记下" value={halfBagsText(bags.value)} method={bags.method} />
      </Card>
      {groups.map((group) => (
        <Fragment key={group.groupId}>
          <View className="loop-link" />
          <GroupRing group={group} />
        </Fragment>
      ))}
    </>
  )
}
