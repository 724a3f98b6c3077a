import { useState } from 'react'
import { View } from '@tarojs/components'
import { useCloudQuery } from '../../../../platform/query/cloud-query'
import { NameAndIssue } from '../../../../ui/certificate/name-and-issue'
import { ChoiceField } from '../../../../ui/field/choice-field'
import { achievementsOf, aboutOf } from './achievements'

/** Form to issue a certificate: the achievement and the name on it. */
export function IssueForm() {
  const achievements = achievementsOf(useCloudQuery('quiz.mine').data, useCloudQuery('contests.mine').data)
  const [chosen, setChosen] = useState<string>()
  if (achievements.length === 0) return null
  return (
    <View className="issue-form">
      <ChoiceField label="领哪一张？" choices={achievements} chosen={chosen} onChoose={setChosen} />
      <NameAndIssue about={aboutOf(chosen)} />
    </View>
  )
}
