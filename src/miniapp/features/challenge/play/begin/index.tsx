import { useState } from 'react'
import { replacePage, useParameter } from '../../../../platform/navigate'
import { CloudQueries } from '../../../../platform/query/cloud-queries'
import { useCloudQuery } from '../../../../platform/query/cloud-query'
import { Screen } from '../../../../ui/screen/screen'
import { QueryBoundary } from '../../../../ui/states/query-boundary'
import { Notice } from '../../../../ui/states/notice'
import { PickActions } from './pick-actions'
import { SignPledge } from './sign-pledge'
import './begin.scss'

/** Begins a challenge: the child picks three actions, then the family signs the pledge. */
export default function BeginPage() {
  return (
    <CloudQueries>
      <Screen title="开始挑战">
        <Begin />
      </Screen>
    </CloudQueries>
  )
}

function Begin() {
  const childId = useParameter('child')
  const [actions, setActions] = useState<readonly string[]>()
  const query = useCloudQuery('family.mine')
  return (
    <QueryBoundary query={query} behindSignIn="登录以后，就能开始挑战。">
      {({ family }) => {
        const child = family?.children.find((one) => one.childId === childId)
        if (!child) return <Notice mood="wonders" title="没有找到这个孩子" text="请回到“我们家”再试一次。" />
        if (!actions) return <PickActions ageBand={child.ageBand} onPicked={setActions} />
        return (
          <SignPledge
            child={child}
            actions={actions}
            onBegun={() => replacePage('challenge', { child: childId })}
          />
        )
      }}
    </QueryBoundary>
  )
}
