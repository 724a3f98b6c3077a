import { dayText } from '#domain/date-text'
import { Text, View } from '@tarojs/components'
import { openPage } from '../../../../platform/navigate'
import { useCloudQuery } from '../../../../platform/query/cloud-query'
import { PrimaryButton } from '../../../../ui/button/primary-button'
import { QueryBoundary } from '../../../../ui/states/query-boundary'
import { Notice } from '../../../../ui/states/notice'
import type { GroupByCode } from '../group-facts'
import { JoinForm } from './join-form'
import { Joined } from './joined'
import './join.scss'

interface GroupToJoinProps {
  readonly code: string
  readonly group: GroupByCode
}

export function GroupToJoin({ code, group }: GroupToJoinProps) {
  const { name, organisation, startsOn } = group
  return (
    <View>
      <Notice mood="stands" title={name} text={organisation}>
        {startsOn !== null && <Text className="join-day">{`${dayText(startsOn)}一起开始挑战。`}</Text>}
        <Text className="join-privacy">
          加入以后，老师和社区只看到满五家的合计，看不到您家的，也看不到孩子的。
        </Text>
      </Notice>
      <QueryBoundary query={useCloudQuery('family.mine')} behindSignIn="登录以后，就能加入班级或社区。">
        {({ family }) =>
          family ? <Choose code={code} group={group} of={family.children} /> : <FamilyFirst />
        }
      </QueryBoundary>
    </View>
  )
}

interface ChooseProps extends GroupToJoinProps {
  readonly of: readonly { readonly childId: string; readonly nickname: string }[]
}

/** A class is joined once for each child, a community once for the whole family. */
function Choose({ code, group, of }: ChooseProps) {
  const left = of.filter(({ childId }) => !group.childIds.includes(childId))
  const isClass = group.kind === 'class'
  const isDone = isClass ? group.joined && left.length === 0 : group.joined
  return (
    <>
      {group.joined && <Joined groupId={group.groupId} />}
      {!isDone && <JoinForm code={code} kind={group.kind} candidates={left} />}
    </>
  )
}

function FamilyFirst() {
  return (
    <Notice mood="greets" title="请先建立我们家" text="建好家庭、加好孩子，再回来加入。">
      <PrimaryButton text="去建立" onPress={() => openPage('family')} />
    </Notice>
  )
}
