import { useMemo, useState } from 'react'
import { browse } from '#domain/search/entries'
import { isWasteClass, type SubClass } from '#domain/waste-class'
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
  const groups = useMemo(() => browse(catalogue(), wasteClass), [wasteClass])
  const subClasses = [...new Set(groups.map(({ subClass }) => subClass))].filter((sub) => sub !== undefined)
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
