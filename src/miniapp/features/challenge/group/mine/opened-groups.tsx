import { openPage } from '../../../../platform/navigate'
import { Section } from '../../../../ui/card/section'
import { NavigationCard } from '../../../../ui/navigation-card/navigation-card'
import { codeName } from '../code-name'
import type { Opened } from '../group-facts'

export function OpenedGroups({ opened }: { readonly opened: readonly Opened[] }) {
  if (opened.length === 0) return null
  return (
    <>
      <Section title="班级和社区" />
      {opened.map(({ groupId, kind, name, organisation, code, closed }) => (
        <NavigationCard
          key={groupId}
          sign={kind === 'class' ? '班' : '社'}
          title={name}
          text={closed ? `${organisation}，已经结束` : `${organisation}，${codeName[kind]} ${code}`}
          onPress={() => openPage('group', { group: groupId })}
        />
      ))}
    </>
  )
}
