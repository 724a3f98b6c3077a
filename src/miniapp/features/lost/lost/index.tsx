import { openTab } from '../../../platform/navigate'
import { PrimaryButton } from '../../../ui/button/primary-button'
import { Screen } from '../../../ui/screen/screen'
import { Notice } from '../../../ui/states/notice'

export default function LostPage() {
  return (
    <Screen>
      <Notice mood="wonders" title="没有这一页" text="链接可能写错了，或者这一页已经撤下。">
        <PrimaryButton text="去查一查怎么扔" onPress={() => openTab('home')} />
      </Notice>
    </Screen>
  )
}
