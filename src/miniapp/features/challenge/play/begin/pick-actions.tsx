import { useState } from 'react'
import { Text, View } from '@tarojs/components'
import { challenge } from '#content/built/challenge'
import { areKeepable } from '#domain/challenge/content'
import type { AgeBand } from '#domain/family/child'
import { role } from '../../../../platform/aria'
import { scrollToTop } from '../../../../platform/scroll'
import { showToast } from '../../../../platform/toast'
import { Actions } from '../../../../ui/button/actions'
import { PrimaryButton } from '../../../../ui/button/primary-button'
import { StillMissing } from '../../../../ui/button/still-missing'
import { ActionChoice } from './action-choice'

interface PickActionsProps {
  readonly ageBand: AgeBand
  onPicked(ids: readonly string[]): void
}

const wanted = 3

/** All actions for the child's age group as pictures. Pressing one reads it aloud. */
export function PickActions({ ageBand, onPicked }: PickActionsProps) {
  const [picked, setPicked] = useState<readonly string[]>([])
  const choices = challenge.actions.filter((action) => action.ageBand === ageBand)
  const toggle = (id: string) => {
    if (picked.includes(id)) setPicked(picked.filter((other) => other !== id))
    else if (picked.length < wanted) setPicked([...picked, id])
    else showToast('已经挑了三件，先去掉一件')
  }
  const isKeepable = areKeepable(choices.filter(({ id }) => picked.includes(id)))
  const goOn = () => {
    scrollToTop()
    onPicked(picked)
  }
  return (
    <View>
      <Text className="begin-title" {...role('heading')}>
        请孩子挑三件事
      </Text>
      <Text className="begin-hint">每天做到其中一件，就能打卡。没写日子的，天天能做。</Text>
      <View className="begin-choices">
        {choices.map((action) => (
          <ActionChoice
            key={action.id}
            action={action}
            isPicked={picked.includes(action.id)}
            onPress={() => toggle(action.id)}
          />
        ))}
      </View>
      <View className="begin-foot">
        <Actions>
          <PrimaryButton
            text={picked.length === wanted ? '就这三件' : `再挑${wanted - picked.length}件`}
            disabled={!isKeepable}
            onPress={goOn}
          />
          <StillMissing
            what={picked.length === wanted && !isKeepable ? '至少换一件天天能做的。' : undefined}
          />
        </Actions>
      </View>
    </View>
  )
}
