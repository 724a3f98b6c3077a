import { Text } from '@tarojs/components'
import { Card } from '../../../../ui/card/card'
import type { DataOfOneKind } from '../family-facts'
import { DataSection } from './data-section'
import './my-data.scss'

/** All kinds of stored data. The kinds without any records are listed in one line. */
export function Sections({ sections }: { readonly sections: readonly DataOfOneKind[] }) {
  const none = sections.filter(({ total }) => total === 0).map(({ title }) => title)
  return (
    <>
      {sections
        .filter(({ total }) => total > 0)
        .map((section) => (
          <DataSection key={section.id} section={section} />
        ))}
      {none.length > 0 && (
        <Card title="没有您的记录">
          <Text className="data-words">{`${none.join('、')}。`}</Text>
        </Card>
      )}
    </>
  )
}
