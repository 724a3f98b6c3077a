import { Text } from '@tarojs/components'
import { routeTo } from '../../../../platform/navigate'
import { shareOnWeb, shareOpenType, useShareCard } from '../../../../platform/share'
import { Actions } from '../../../../ui/button/actions'
import { PrimaryButton } from '../../../../ui/button/primary-button'
import { Card } from '../../../../ui/card/card'
import { Section } from '../../../../ui/card/section'
import { EventLine } from '../../event-line'
import type { OrganisationFacts } from './organisation-facts'
import { OrganisationHead } from './organisation-head'
import { ThisYear } from './this-year'
import './page.scss'

export function OrganisationView({ organisation }: { readonly organisation: OrganisationFacts }) {
  const { organisationId, name, upcoming, teams, thisYear } = organisation
  const share = { title: `${name}的垃圾分类活动`, path: routeTo('organisation', { id: organisationId }) }
  useShareCard(share)
  return (
    <>
      <OrganisationHead organisation={organisation} />
      <ThisYear {...thisYear} />
      <Section title="接下来的活动">
        {upcoming.length === 0 && <Text className="organisation-none">现在没有要办的活动。</Text>}
        {upcoming.map((event) => (
          <EventLine key={event.eventId} event={event} />
        ))}
      </Section>
      <Card title="志愿者队伍">
        {teams.length === 0 && <Text className="organisation-none">还没有队伍。</Text>}
        {teams.map((team) => (
          <Text key={team.teamId} className="organisation-team">{`${team.name}　${team.members}人`}</Text>
        ))}
      </Card>
      <Actions>
        <PrimaryButton text="发给家人" openType={shareOpenType} onPress={() => void shareOnWeb(share)} />
      </Actions>
    </>
  )
}
