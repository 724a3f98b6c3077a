import { useState } from 'react'
import { Text, View } from '@tarojs/components'
import { role } from '../../../../platform/aria'
import { useCloudAct } from '../../../../platform/query/cloud-act'
import { useCloud } from '../../../../platform/query/cloud-query'
import { PrimaryButton } from '../../../../ui/button/primary-button'
import { ChoiceField } from '../../../../ui/field/choice-field'
import { TextField } from '../../../../ui/field/text-field'
import { Refusal } from '../../../../ui/states/refusal'
import { achievementsOf, aboutOf } from './achievements'

/** What a certificate can be had for, and the name on it. */
export function IssueForm() {
  const achievements = achievementsOf(useCloud('quiz.mine').data, useCloud('contests.mine').data)
  const [chosen, setChosen] = useState<string>()
  const [name, setName] = useState('')
  const { run, busy, done, error } = useCloudAct('certificates.issue')
  if (achievements.length === 0) return null
  const about = aboutOf(chosen)
  return (
    <View className="issue-form">
      <ChoiceField label="领哪一张？" choices={achievements} chosen={chosen} onChoose={setChosen} />
      <TextField
        label="证书上写的名字"
        value={name}
        maxLength={12}
        hint="写好以后不能再改。"
        onInput={setName}
      />
      <Refusal error={error} />
      <View {...role('status')}>
        {done && <Text className="awards-none">{`证书写好了，编号 ${done.code}，点上面那一行就能看。`}</Text>}
      </View>
      <PrimaryButton
        text={busy ? '正在写……' : '领证书'}
        disabled={busy || !about || name.trim() === ''}
        onPress={() => about && run(() => ({ about, name: name.trim() }))}
      />
    </View>
  )
}
