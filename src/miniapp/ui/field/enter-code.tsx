import { openPage } from '../../platform/navigate'
import { CodeForm } from './code-form'

const sixCharacters = '六位字母和数字'
const someCharacters = '字母和数字'
const fromOrganiser = '老师或社区工作人员会告诉您。'

/** The texts of the form for each kind of code, by the page that the code opens. */
const codes = {
  joinFamily: {
    label: '家里人已经建好了？填家庭码',
    placeholder: someCharacters,
    hint: '在家里人手机的“我们家”里能看到。',
    button: '看这个家庭',
  },
  joinGroup: {
    label: '班级码或社区码',
    placeholder: someCharacters,
    hint: fromOrganiser,
    button: '看看是哪里',
  },
  contest: { label: '竞赛码', placeholder: sixCharacters, hint: fromOrganiser, button: '进入竞赛' },
  team: { label: '队伍码', placeholder: sixCharacters, hint: undefined, button: '找到这支队伍' },
} as const

/** Form for a code that somebody gave out; opens `page` with it. */
export function EnterCode({ page }: { readonly page: keyof typeof codes }) {
  return <CodeForm {...codes[page]} onEnter={(code) => openPage(page, { code })} />
}
