import { Text, View } from '@tarojs/components'
import { role } from '../../../../platform/aria'
import { Flag } from '../../../../ui/flag/flag'
import { whereText } from '../where-text'
import type { OrganisationFacts } from './organisation-facts'
import './page.scss'

export function OrganisationHead({ organisation }: { readonly organisation: OrganisationFacts }) {
  return (
    <View className="organisation-head">
      <Flag kind={organisation.kind} size="large" />
      <Text className="organisation-name" {...role('heading')}>
        {organisation.name}
      </Text>
      <Text className="organisation-where">{whereText(organisation)}</Text>
    </View>
  )
}
