import { openPage } from '../../../platform/navigate'
import { canScan, scanCode } from '../../../platform/scan'
import { QuietButton } from '../../../ui/button/primary-button'
import { Card } from '../../../ui/card/card'
import { EnterCode } from '../../../ui/field/enter-code'
import { teamCodeIn } from '../team-code'

/** Field for a team's code, typed or scanned. */
export function EnterTeamCode() {
  const scan = async () => {
    const scanned = await scanCode()
    if (scanned !== undefined) openPage('team', { code: teamCodeIn(scanned) })
  }
  return (
    <Card title="加入队伍">
      <EnterCode page="team" />
      {canScan && <QuietButton text="扫队伍的二维码" onPress={() => void scan()} />}
    </Card>
  )
}
