import { useState } from 'react'
import { Text, View } from '@tarojs/components'
import { openPage } from '../../../../platform/navigate'
import { useCloudAct } from '../../../../platform/query/cloud-act'
import { useCloud } from '../../../../platform/query/cloud-query'
import { PrimaryButton } from '../../../../ui/button/primary-button'
import { Card } from '../../../../ui/card/card'
import { ChoiceField } from '../../../../ui/field/choice-field'
import { TextField } from '../../../../ui/field/text-field'
import { Pressable } from '../../../../ui/pressable/pressable'
import { ErrorState } from '../../../../ui/states/error-state'
import { Loading } from '../../../../ui/states/loading'
import { Refusal } from '../../../../ui/states/refusal'
import { achievementsOf, aboutOf } from './achievements'

/** The certificates one has, and those one may have written out. */
export function Certificates() {
  const own = useCloud('certificates.mine')
  if (own.isLoading) return <Loading />
  if (!own.data && own.error)
    return (
      <Card>
        <ErrorState
          error={own.error}
          behindSignIn="登录以后，能领自己的证书。"
          onRetry={() => void own.refetch()}
        />
      </Card>
    )
  return (
    <Card title="我的证书">
      {own.data?.length === 0 && (
        <Text className="awards-none">竞赛答对八成以上，或者连续答题7天、21天、66天，就能领证书。</Text>
      )}
      {own.data?.map(({ code, what, name, day }) => (
        <Pressable
          key={code}
          label={`${what}，${name}，${day}`}
          kind="link"
          className="certificate-line"
          onPress={() => openPage('certificate', { code })}
        >
          <Text className="certificate-line-what">{what}</Text>
          <Text>{`${name}　${day}`}</Text>
        </Pressable>
      ))}
      <IssueForm />
    </Card>
  )
}

function IssueForm() {
  const achievements = achievementsOf(useCloud('quiz.mine').data, useCloud('contests.mine').data)
  const [chosen, setChosen] = useState<string>()
  const [name, setName] = useState('')
  const { run, busy, error } = useCloudAct('certificates.issue')
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
      <PrimaryButton
        text="领证书"
        disabled={busy || !about || name.trim() === ''}
        onPress={() => about && run(() => ({ about, name: name.trim() }))}
      />
    </View>
  )
}
