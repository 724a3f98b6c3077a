import type { OutputOf } from '../../../../platform/cloud/call-cloud'
import { openPage } from '../../../../platform/navigate'
import { QuietButton } from '../../../../ui/button/primary-button'
import { Card } from '../../../../ui/card/card'
import { Figure } from '../../method/figure'
import { joinedText } from '../../words/joined-text'

type Group = OutputOf<'loop.mine'>['groups'][number]

/** One class or community in the chain of effects. Its weeks are on its own page. */
export function GroupRing({ group: { groupId, kind, name, joined, total } }: { readonly group: Group }) {
  return (
    <Card title={kind === 'class' ? `班级一起：${name}` : `社区一起：${name}`}>
      <Figure name="加入的家庭" value={joinedText(joined)} method="joined" />
      {'withheld' in total ? (
        <Figure name="打卡" value="还没有" method="withheld" />
      ) : (
        <Figure name="打卡" value={`${total.dropOffs}次`} method="drop-offs" />
      )}
      <QuietButton text="一周一周看" onPress={() => openPage('group', { group: groupId })} />
    </Card>
  )
}
