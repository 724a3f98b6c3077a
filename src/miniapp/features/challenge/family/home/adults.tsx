import { Text } from '@tarojs/components'
import { routeTo } from '../../../../platform/navigate'
import { Card } from '../../../../ui/card/card'
import { ShareCode } from '../../share-code/share-code'
import type { Family } from '../family-facts'
import { AdultLine } from './adult-line'
import './family.scss'

/** The family's adults, shown without names, and the code with which more adults can join. */
export function Adults({ family: { code, members, me } }: { readonly family: Family }) {
  const share = { title: '邀您加入我们家，一起陪孩子分类', path: routeTo('joinFamily', { code }) }
  return (
    <Card title={`大人（${members.length}位）`}>
      {members.map((member, at) => (
        <AdultLine key={member.memberId} member={member} number={at + 1} mayDismiss={me.guardian} />
      ))}
      <Text>把家庭码只告诉家里人：有码的人能加入，看得到孩子的打卡和日记。</Text>
      <ShareCode kind="家庭码" code={code} button="发给家里人" share={share} />
    </Card>
  )
}
