import { Text, View } from '@tarojs/components'
import { openPage, routeTo } from '../../../../platform/navigate'
import { shareOnWeb, shareOpenType, useShareCard } from '../../../../platform/share'
import { PrimaryButton, QuietButton } from '../../../../ui/button/primary-button'
import { Notice } from '../../../../ui/states/notice'
import './open-contest.scss'

interface ContestOpenedProps {
  readonly title: string
  readonly code: string
}

/** Shows the code of the new contest, to be given to players. */
export function ContestOpened({ title, code }: ContestOpenedProps) {
  const share = { title: `邀您参加竞赛：${title}`, path: routeTo('contest', { code }) }
  useShareCard(share)
  return (
    <Notice mood="greets" title="竞赛开好了" text="把竞赛码告诉大家，或者直接转发。">
      <View>
        <Text className="contest-code" aria-label={`竞赛码 ${[...code].join(' ')}`}>
          {code}
        </Text>
        <PrimaryButton text="转发" openType={shareOpenType} onPress={() => void shareOnWeb(share)} />
        <QuietButton text="看这场竞赛" onPress={() => openPage('contest', { code })} />
      </View>
    </Notice>
  )
}
