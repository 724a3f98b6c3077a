import { openPage } from '../../../../platform/navigate'
import { useCloudQuery } from '../../../../platform/query/cloud-query'
import { Section } from '../../../../ui/card/section'
import { NavigationCard } from '../../../../ui/navigation-card/navigation-card'

/** Links to the pages where each child's data is corrected and its consent withdrawn. */
export function OwnChildren() {
  const { data } = useCloudQuery('family.mine')
  const own = data?.family?.children.filter((child) => child.own) ?? []
  if (own.length === 0) return null
  return (
    <>
      <Section title="孩子的数据" />
      {own.map(({ childId, nickname }) => (
        <NavigationCard
          key={childId}
          sign="孩"
          title={nickname}
          text="改一改，或者撤回同意、全部删掉。"
          onPress={() => openPage('familyChild', { child: childId })}
        />
      ))}
    </>
  )
}
