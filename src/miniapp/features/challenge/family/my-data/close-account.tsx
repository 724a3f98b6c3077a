import { useEffect, useState } from 'react'
import { Text } from '@tarojs/components'
import type { InputOf } from '../../../../platform/cloud/call-cloud'
import { confirm } from '../../../../platform/confirm'
import { useCloudMutation } from '../../../../platform/query/cloud-mutation'
import { DangerButton } from '../../../../ui/button/danger-button'
import { Card } from '../../../../ui/card/card'
import { TextField } from '../../../../ui/field/text-field'
import { Refusal } from '../../../../ui/states/refusal'
import './my-data.scss'

const closingWords: InputOf<'privacy.closeAccount'>['confirm'] = '注销账号'

/** Deletes all data under the caller's name. It cannot be undone, so the caller types a word and confirms. */
export function CloseAccount({ onClosed }: { onClosed(): void }) {
  const [typed, setTyped] = useState('')
  const { run, busy, done, error } = useCloudMutation('privacy.closeAccount')
  useEffect(() => {
    if (done) onClosed()
  }, [done, onClosed])
  const ask = async () => {
    const text = '您和您的孩子的全部信息马上删掉，报过的活动也会取消，不能恢复。'
    if (await confirm({ title: '注销账号？', text, yes: '注销' })) run(() => ({ confirm: closingWords }))
  }
  return (
    <Card title="注销账号">
      <Text className="data-words">
        删掉您和您的孩子的全部信息：家庭、挑战、照片、证书、报告、报名。合计的数里没有您的名字，不会变。
      </Text>
      <TextField
        label={`想好了，就在下面写“${closingWords}”`}
        value={typed}
        placeholder={closingWords}
        maxLength={8}
        onInput={setTyped}
      />
      <Refusal error={error} />
      {typed.trim() === closingWords && (
        <DangerButton text={busy ? '正在注销……' : '注销账号'} onPress={() => void (busy || ask())} />
      )}
    </Card>
  )
}
