import { openPage } from '../../../../platform/navigate'
import { CodeForm } from '../../../../ui/field/code-form'

/** The code that a teacher or community worker gave out. */
export function EnterGroupCode() {
  return (
    <CodeForm
      label="班级码或社区码"
      placeholder="字母和数字"
      hint="老师或社区工作人员会告诉您。"
      button="看看是哪里"
      onEnter={(code) => openPage('joinGroup', { code })}
    />
  )
}
