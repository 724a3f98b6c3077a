import { useEffect, useState } from 'react'
import { Text, View } from '@tarojs/components'
import { challenge } from '#content/built/challenge'
import type { Stroke } from '../../../../platform/drawing-pad'
import { useCloudMutation } from '../../../../platform/query/cloud-mutation'
import type { OutputOf } from '../../../../platform/cloud/call-cloud'
import { Actions } from '../../../../ui/button/actions'
import { PrimaryButton } from '../../../../ui/button/primary-button'
import { StillMissing } from '../../../../ui/button/still-missing'
import { Card } from '../../../../ui/card/card'
import { SignaturePad } from '../../../../ui/signature/signature-pad'
import { Refusal } from '../../../../ui/states/refusal'
import { StartDay } from './start-day'

type Child = NonNullable<OutputOf<'family.mine'>['family']>['children'][number]

interface SignPledgeProps {
  readonly child: Child
  readonly actions: readonly string[]
  onBegun(): void
}

/** New signatures are always for the latest pledge. */
const pledge = challenge.pledges[challenge.pledges.length - 1]!

/** The family's pledge, its first day, and the signature. */
export function SignPledge({ child, actions, onBegun }: SignPledgeProps) {
  const [startsOn, setStartsOn] = useState<string>()
  const [strokes, setStrokes] = useState<readonly Stroke[]>([])
  const { run, busy, done, error } = useCloudMutation('challenge.begin')
  useEffect(() => {
    if (done) onBegun()
  }, [done, onBegun])
  const begin = (day: string) =>
    run((key) => ({
      key,
      childId: child.childId,
      startsOn: day,
      actions: [...actions],
      pledgeVersion: pledge.version,
      signature: strokes.map((stroke) => [...stroke]),
    }))
  const isSigned = child.consent.signature
  const missing = !startsOn
    ? '请选从哪天开始。'
    : isSigned && strokes.length === 0
      ? '请全家签个名。'
      : undefined
  return (
    <View>
      <Card title={pledge.title}>
        {pledge.lines.map((line) => (
          <Text key={line} className="begin-line">
            {line}
          </Text>
        ))}
      </Card>
      <StartDay groups={child.groups} chosen={startsOn} onChoose={setStartsOn} />
      {isSigned && (
        <Card title="全家在这里画个记号">
          <Text className="begin-line">写小名或画个记号就行，不用写真名。只有家里的大人看得到。</Text>
          <SignaturePad strokes={strokes} onStrokes={setStrokes} />
        </Card>
      )}
      <Actions>
        <Refusal error={error} />
        <PrimaryButton
          text={busy ? '正在记下……' : isSigned ? '我们开始' : '我们约定好了，开始'}
          disabled={busy || missing !== undefined}
          onPress={() => startsOn && begin(startsOn)}
        />
        <StillMissing what={missing} />
      </Actions>
    </View>
  )
}
