import { Soon } from '../../../ui/soon/soon'

export default function QuizSoon() {
  return (
    <Soon
      mood="greets"
      title="边答边学"
      text="每天几分钟，把容易分错的记牢。"
      plans={[
        '一次几道题，当场告诉您对错和为什么。',
        '答错的隔几天再问一次，直到记住。',
        '答题得的积分记在“我的”里。',
      ]}
    />
  )
}
