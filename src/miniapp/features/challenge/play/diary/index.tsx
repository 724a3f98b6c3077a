import { openPage } from '../../../../platform/navigate'
import { CloudQueries } from '../../../../platform/query/cloud-queries'
import { useCloudQuery } from '../../../../platform/query/cloud-query'
import { PrimaryButton } from '../../../../ui/button/primary-button'
import { Screen } from '../../../../ui/screen/screen'
import { Notice } from '../../../../ui/states/notice'
import { OfflineNotice } from '../../../../ui/states/offline-notice'
import { WeekFeedback } from './week-feedback'
import { WriteBags } from './write-bags'
import './diary.scss'

/** The waste diary, in bags: today's entry, and this week beside last week and the class's usual number. */
export default function DiaryPage() {
  return (
    <CloudQueries>
      <Screen title="垃圾日记">
        <Diary />
      </Screen>
    </CloudQueries>
  )
}

function Diary() {
  const { error } = useCloudQuery('diary.week', {})
  if (error?.code === 'NO_FAMILY') return <FamilyFirst />
  return (
    <>
      <OfflineNotice text="照样可以写，联网后会自动送出。" />
      <WriteBags />
      <WeekFeedback />
    </>
  )
}

function FamilyFirst() {
  return (
    <Notice mood="stands" title="请先建立我们家" text="日记是全家一起写的，建好家庭就能写。">
      <PrimaryButton text="去建立" onPress={() => openPage('family')} />
    </Notice>
  )
}
