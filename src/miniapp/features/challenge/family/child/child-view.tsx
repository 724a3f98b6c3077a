import { Text, View } from '@tarojs/components'
import { role } from '../../../../platform/aria'
import { AvatarPicture } from '../../../../ui/avatar/avatar-picture'
import { ageBandNames } from '#domain/family/child'
import { Card } from '../../../../ui/card/card'
import type { Child } from '../family-facts'
import { ChildConsent } from './child-consent'
import { ChildGroup } from './child-group'
import { CorrectChild } from './correct-child'
import './child.scss'

export function ChildView({ child }: { readonly child: Child }) {
  const { childId, nickname, ageBand, avatar, groups, own } = child
  return (
    <>
      <View className="child-head">
        <AvatarPicture avatar={avatar} size="large" />
        <Text className="child-head-name" {...role('heading')}>
          {nickname}
        </Text>
        <Text className="child-head-note">{ageBandNames[ageBand]}</Text>
      </View>
      {groups.length > 0 && (
        <Card title="班级">
          {groups.map((group) => (
            <ChildGroup key={group.groupId} group={group} childId={childId} />
          ))}
        </Card>
      )}
      {own && <CorrectChild child={child} />}
      <ChildConsent child={child} />
    </>
  )
}
