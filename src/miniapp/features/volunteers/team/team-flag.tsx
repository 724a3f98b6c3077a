import { Text, View } from '@tarojs/components'
import { role } from '../../../platform/aria'
import { hoursText } from '../../../ui/certificate/hours-text'
import { Flag } from '../../../ui/flag/flag'
import { teamKindNames } from '#domain/volunteers/team'
import type { Team } from '../facts'
import './team.scss'

/** The team's flag, and its joint results. */
export function TeamFlag({ team: { name, kind, organisation, members, minutes } }: { readonly team: Team }) {
  return (
    <View className="team-flag">
      <Flag kind={kind} size="large" />
      <Text className="team-flag-name" {...role('heading')}>
        {name}
      </Text>
      <Text className="team-flag-fact">{`${teamKindNames[kind]}志愿者队伍 · ${organisation}`}</Text>
      <Text className="team-flag-sum">{`${members}人，一共服务${hoursText(minutes)}`}</Text>
    </View>
  )
}
