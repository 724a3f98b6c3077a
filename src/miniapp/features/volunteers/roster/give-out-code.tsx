import { Text, View } from '@tarojs/components'
import type { OutputOf } from '../../../platform/cloud/call-cloud'
import { routeTo } from '../../../platform/navigate'
import { shareOnWeb, shareOpenType, useShareCard } from '../../../platform/share'
import { PrimaryButton } from '../../../ui/button/primary-button'
import { Card } from '../../../ui/card/card'
import { QrCode } from '../../../ui/qr/qr-code'
import { TeamFlag } from '../team/team-flag'
import { scannedText } from '../team-code'
import './roster.scss'

/** The team's code in large type, as a QR code, and as a card to send. */
export function GiveOutCode({ team }: { readonly team: OutputOf<'volunteers.roster'> }) {
  const { name, code } = team
  const share = { title: `邀您加入志愿者队伍：${name}`, path: routeTo('team', { code }) }
  useShareCard(share)
  return (
    <View>
      <TeamFlag team={team} />
      <Card title="队伍码">
        <Text className="roster-code" aria-label={`队伍码 ${[...code].join(' ')}`}>
          {code}
        </Text>
        <QrCode text={scannedText(code)} label={`扫码加入${name}`} />
        <Text className="roster-hint">在“活动”的“志愿者”里输入队伍码，或者扫码加入。</Text>
        <PrimaryButton text="发给大家" openType={shareOpenType} onPress={() => void shareOnWeb(share)} />
      </Card>
    </View>
  )
}
