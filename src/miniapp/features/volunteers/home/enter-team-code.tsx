import { openPage } from '../../../platform/navigate'
import { canScan, scanCode } from '../../../platform/scan'
import { QuietButton } from '../../../ui/button/primary-button'
import { Card } from '../../../ui/card/card'
import { CodeForm } from '../../../ui/field/code-form'
import { teamCodeIn } from '../team-code'

/** The code that a team's leader gave out, typed or scanned. */
export function EnterTeamCode() {
  const scan = async () => {
    const scanned = await scanCode()
    if (scanned !== undefined) openPage('team', { code: teamCodeIn(scanned) })
  }
  return (
    <Card title="加入队伍">
      <CodeForm
        label="队伍码"
        placeholder="六位字母和数字"
        button="找到这支队伍"
        onEnter={(code) => openPage('team', { code })}
      />
      {canScan && <QuietButton text="扫队伍的二维码" onPress={() => void scan()} />}
    </Card>
  )
}
