import { openPage } from '../../../../platform/navigate'
import { CodeForm } from '../../../../ui/field/code-form'

/** The code that a teacher or community worker gave out. */
export function EnterCode() {
  return (
    <CodeForm
      label="竞赛码"
      placeholder="六位字母和数字"
      hint="老师或社区工作人员会告诉您。"
      button="进入竞赛"
      onEnter={(code) => openPage('contest', { code })}
    />
  )
}
