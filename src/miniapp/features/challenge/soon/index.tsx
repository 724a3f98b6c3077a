import { Soon } from '../../../ui/soon/soon'

export default function ChallengeSoon() {
  return (
    <Soon
      mood="stands"
      title="小手牵大手"
      text="孩子带头，全家一起分。"
      plans={[
        '孩子挑三件要坚持的事，全家在承诺书上签名。',
        '每天投放一次、记一次；每周可以歇一天。',
        '全班加在一起看进步，不给孩子排名次。',
      ]}
    />
  )
}
