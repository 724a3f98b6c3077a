import { Soon } from '../../../ui/soon/soon'

export default function EventsSoon() {
  return (
    <Soon
      mood="greets"
      title="身边的活动"
      text="进机关、进学校、进医院、进社区。"
      plans={[
        '看看附近有什么活动，在手机上报名。',
        '到了现场，扫一扫就签到。',
        '做志愿服务的时间，一次一次都记下来。',
      ]}
    />
  )
}
