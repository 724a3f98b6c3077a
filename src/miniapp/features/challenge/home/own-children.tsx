import { useOutbox } from '../../../app-state/outbox'
import { openPage } from '../../../platform/navigate'
import { useAskAgain } from '../../../platform/query/ask-again'
import { useCloud } from '../../../platform/query/cloud-query'
import { PrimaryButton } from '../../../ui/button/primary-button'
import { FromCloud } from '../../../ui/states/from-cloud'
import { Notice } from '../../../ui/states/notice'
import { ChildCard } from './child-card'

/** The family's children and how far each is; to others what the challenge is, and the way in. */
export function OwnChildren() {
  const query = useCloud('family.mine')
  useAskAgain(useOutbox().entries.length)
  return (
    <FromCloud query={query} behindSignIn="孩子挑三件事，全家约定好，每天做到一件。登录以后就能开始。">
      {({ family }) => {
        if (!family) return <Start title="全家一起来" text="孩子挑三件事，全家约定好，21天里每天做到一件。" />
        if (family.children.length === 0)
          return <Start title="请孩子来带头" text="先添加孩子，就可以挑三件事、开始21天。" />
        return family.children.map((child) => <ChildCard key={child.childId} child={child} />)
      }}
    </FromCloud>
  )
}

function Start({ title, text }: { readonly title: string; readonly text: string }) {
  return (
    <Notice mood="stands" title={title} text={text}>
      <PrimaryButton text="去我们家" onPress={() => openPage('family')} />
    </Notice>
  )
}
