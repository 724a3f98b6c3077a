import { Actions } from '../../../../ui/button/actions'
import { PrimaryButton, QuietButton } from '../../../../ui/button/primary-button'
import { Notice } from '../../../../ui/states/notice'

export type Pace = 'timed' | 'untimed'

export function Intro({ onStart }: { onStart(pace: Pace): void }) {
  return (
    <Notice mood="greets" title="东西掉下来，送进对的桶" text="点一下东西，再点桶；也可以直接把它拖进桶里。">
      <Actions>
        <PrimaryButton text="60秒，开始" onPress={() => onStart('timed')} />
        <QuietButton text="不计时，慢慢来" onPress={() => onStart('untimed')} />
      </Actions>
    </Notice>
  )
}
