import { goBack, openPage } from '../../../../platform/navigate'
import { Actions } from '../../../../ui/button/actions'
import { PrimaryButton, QuietButton } from '../../../../ui/button/primary-button'
import { Notice } from '../../../../ui/states/notice'

export function ChildAdded({ childId }: { readonly childId: string }) {
  return (
    <Notice mood="greets" title="孩子加好了" text="想撤回同意，随时在“我们家”里点孩子的名字，点一下就行。">
      <Actions>
        <PrimaryButton text="去挑三件事" onPress={() => openPage('beginChallenge', { child: childId })} />
        <QuietButton text="先回我们家" onPress={goBack} />
      </Actions>
    </Notice>
  )
}
