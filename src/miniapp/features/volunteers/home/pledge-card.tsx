import { openPage } from '../../../platform/navigate'
import { NavigationCard } from '../../../ui/navigation-card/navigation-card'
import { localMoment } from '#domain/local-day'
import type { Volunteer } from '../facts'

export function PledgeCard({ volunteer: { pledge, pledgeVersion } }: { readonly volunteer: Volunteer }) {
  return (
    <NavigationCard
      sign="诺"
      title="志愿者承诺书"
      text={
        pledge?.version === pledgeVersion
          ? `已签署，${localMoment(new Date(pledge.signedAt))}`
          : '加入队伍以前要签署'
      }
      onPress={() => openPage('pledge')}
    />
  )
}
