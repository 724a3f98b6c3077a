import { useMemo, useState } from 'react'
import { browse, type BrowseGroup } from '#domain/search/entries'
import { isWasteClass, subClassesOf, type SubClass } from '#domain/waste-class'
import { catalogue } from '../../../app-state/catalogue'
import { useCity } from '../../../app-state/city'
import { useParameter } from '../../../platform/navigate'
import { usePageTitle } from '../../../platform/page-title'
import { Screen } from '../../../ui/screen/screen'
import { ClassHead } from './class-head'
import { Groups } from './groups'
import { SubClassTabs } from './sub-class-tabs'

export default function Browse() {
  const asked = useParameter('of')
  const wasteClass = isWasteClass(asked) ? asked : 'recyclable'
  const { name } = useCity().classes[wasteClass]
  const [chosen, choose] = useState<SubClass>()
  const groups = useMemo(() => largestFirst(browse(catalogue(), wasteClass)), [wasteClass])
  const subClasses = subClassesOf(wasteClass).filter((sub) => groups.some(({ subClass }) => subClass === sub))
  const subClass = chosen ?? subClasses[0]
  usePageTitle(name)
  return (
    <Screen title={name}>
      <ClassHead wasteClass={wasteClass} />
      {subClasses.length > 1 && <SubClassTabs subClasses={subClasses} chosen={subClass} onChoose={choose} />}
      <Groups key={subClass} groups={groups.filter((group) => group.subClass === subClass)} />
    </Screen>
  )
}

function largestFirst(groups: readonly BrowseGroup[]): BrowseGroup[] {
  return [...groups].sort((a, b) => b.entries.length - a.entries.length)
}
