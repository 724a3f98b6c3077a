import { openPage } from '../../../../platform/navigate'
import { PrimaryButton } from '../../../../ui/button/primary-button'
import { Actions } from '../../../../ui/button/actions'
import { Section } from '../../../../ui/card/section'
import { NavigationCards, type Way } from '../../../../ui/navigation-card/navigation-cards'
import type { Family } from '../family-facts'
import { Adults } from './adults'
import { ChildLine } from './child-line'
import { GroupCard } from './group-card'
import { LeaveFamily } from './leave-family'

const toJoin: readonly Way[] = [
  { sign: '加', title: '加入班级或社区', text: '填老师或社区给的码。', page: 'joinGroup' },
]

const toLookAt: readonly Way[] = [
  { sign: '环', title: '小手带动了谁', text: '孩子、大人、班级、社区，一环带一环。', page: 'loop' },
  { sign: '数', title: '我的数据', text: '查看、导出、改正、删除。', page: 'myData' },
]

export function FamilyView({ family }: { readonly family: Family }) {
  const { children, groups } = family
  const joined = [...children.flatMap((child) => child.groups), ...groups]
  const once = joined.filter(({ groupId }, at) => at === joined.findIndex((each) => each.groupId === groupId))
  return (
    <>
      <Section title="孩子" />
      {children.map((child) => (
        <ChildLine key={child.childId} child={child} />
      ))}
      <Actions>
        <PrimaryButton
          text={children.length === 0 ? '添加孩子' : '再添加一个孩子'}
          onPress={() => openPage('addChild')}
        />
      </Actions>
      <Section title="班级和社区" />
      {once.map((group) => (
        <GroupCard key={group.groupId} group={group} />
      ))}
      <NavigationCards ways={toJoin} />
      <Section title="看一看" />
      <NavigationCards ways={toLookAt} />
      <Adults family={family} />
      <LeaveFamily />
    </>
  )
}
