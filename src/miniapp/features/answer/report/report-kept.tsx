import { useOnline } from '../../../app-state/online'
import { useOutbox } from '../../../app-state/outbox'
import { goBack } from '../../../platform/navigate'
import type { OutboxView } from '../../../platform/outbox/outbox'
import { hasSignInPage, openSignInPage } from '../../../platform/session'
import { PrimaryButton, QuietButton } from '../../../ui/button/primary-button'
import { Notice } from '../../../ui/states/notice'

/** Shows where the report is now: sent, refused, or still on this phone. */
export function ReportKept({ entryKey }: { readonly entryKey: string }) {
  const { entries, hold } = useOutbox()
  const online = useOnline()
  const waiting = entries.find(({ key }) => key === entryKey)
  const back = <QuietButton text="返回" onPress={goBack} />
  if (!waiting)
    return (
      <Notice mood="greets" title="收到了，谢谢您！" text="查清楚以后，在“我的”里能看到回复。">
        {back}
      </Notice>
    )
  if (waiting.refusal !== undefined)
    return (
      <Notice mood="wonders" title="没有送成" text={waiting.refusal}>
        {back}
      </Notice>
    )
  if (hold === 'sign-in' && hasSignInPage) return <SignInFirst />
  return (
    <Notice
      mood="stands"
      title="已经记在手机里"
      text={online ? sending(hold) : '现在没有网络，联网以后会自动送出。'}
    >
      {back}
    </Notice>
  )
}

function sending(hold: OutboxView['hold']): string {
  return hold === 'retry' ? '暂时送不出去，过一会儿会自动再送。' : '正在送出，您可以先去忙别的。'
}

function SignInFirst() {
  return (
    <Notice mood="greets" title="记下了，登录后就送出" text="内容已经存在这台手机里，不会丢。">
      <PrimaryButton text="去登录" onPress={openSignInPage} />
    </Notice>
  )
}
