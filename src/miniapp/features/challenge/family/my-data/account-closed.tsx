import { useEffect } from 'react'
import { startOver, useForgetPerson } from '../../../../platform/forget'
import { PrimaryButton } from '../../../../ui/button/primary-button'
import { Notice } from '../../../../ui/states/notice'

/** Says goodbye, and removes everything about the person from this phone. */
export function AccountClosed() {
  const forget = useForgetPerson()
  useEffect(forget, [forget])
  return (
    <Notice mood="greets" title="账号已经注销" text="您和孩子的信息都删掉了。查询不用账号，随时还能用。">
      <PrimaryButton text="回到查询" onPress={startOver} />
    </Notice>
  )
}
