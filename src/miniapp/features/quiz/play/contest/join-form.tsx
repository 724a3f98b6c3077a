import { useState } from 'react'
import { Text, View } from '@tarojs/components'
import { useCloudMutation } from '../../../../platform/query/cloud-mutation'
import { Actions } from '../../../../ui/button/actions'
import { PrimaryButton } from '../../../../ui/button/primary-button'
import { ChoiceField } from '../../../../ui/field/choice-field'
import { TextField } from '../../../../ui/field/text-field'
import { Refusal } from '../../../../ui/states/refusal'
import type { Contest } from './contest-facts'

/** Form to join: the group and, for adults, whether their name may be shown. */
export function JoinForm({ contest: { contestId, groups, age } }: { readonly contest: Contest }) {
  const [groupId, setGroupId] = useState<string>()
  const [name, setName] = useState('')
  const { run, busy, error } = useCloudMutation('contests.join')
  const join = () => run(() => ({ contestId, groupId, name: name.trim() || undefined }))
  return (
    <View>
      {groups.length > 0 && (
        <ChoiceField
          label="您代表哪一组？"
          choices={groups.map(({ id, name: text }) => ({ value: id, text }))}
          chosen={groupId}
          onChoose={setGroupId}
        />
      )}
      {age === 'adult' ? (
        <TextField
          label="在成绩里显示的名字（可以不填）"
          value={name}
          hint="填了就是同意公布名字和成绩；不填，只计入小组。"
          maxLength={12}
          onInput={setName}
        />
      ) : (
        <Text className="contest-note">这场竞赛只看集体成绩，不公布任何人的名字。</Text>
      )}
      <Refusal error={error} />
      <Actions>
        <PrimaryButton
          text={busy ? '正在报名……' : '参加'}
          disabled={busy || (groups.length > 0 && groupId === undefined)}
          onPress={join}
        />
      </Actions>
    </View>
  )
}
