import { openPage } from '../../../../platform/navigate'
import { CodeForm } from '../../../../ui/field/code-form'

/** The code that somebody at home reads out. */
export function EnterFamilyCode() {
  return (
    <CodeForm
      label="家里人已经建好了？填家庭码"
      placeholder="字母和数字"
      hint="在家里人手机的“我们家”里能看到。"
      button="看这个家庭"
      onEnter={(code) => openPage('joinFamily', { code })}
    />
  )
}
