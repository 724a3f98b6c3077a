import { Text } from '@tarojs/components'
import { openPage } from '../../../platform/navigate'
import { Section } from '../../../ui/card/section'
import { hoursText } from '../../../ui/certificate/hours-text'
import { FlagLine } from '../../../ui/flag/flag-line'
import type { Team } from '../facts'
import '../volunteers.scss'

export function MyTeams({ teams }: { readonly teams: readonly Team[] }) {
  return (
    <Section title="我的队伍">
      {teams.length === 0 && (
        <Text className="volunteers-note">还没有加入队伍。队长会告诉您队伍码，在下面输入就能加入。</Text>
      )}
      {teams.map(({ teamId, name, kind, organisation, members, minutes }) => (
        <FlagLine
          key={teamId}
          kind={kind}
          name={name}
          facts={[organisation, `${members}人，一共服务${hoursText(minutes)}`]}
          onPress={() => openPage('team', { team: teamId })}
        />
      ))}
    </Section>
  )
}
