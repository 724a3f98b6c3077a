import { Screen } from '../../../ui/screen/screen'
import { Hotlines } from './hotlines'
import { Privacy } from './privacy'
import { Rules } from './rules'
import { SourceList } from './source-list'
import { AboutUs } from './about-us'

export default function About() {
  return (
    <Screen title="规定、电话和隐私">
      <Rules />
      <SourceList />
      <Hotlines />
      <Privacy />
      <AboutUs />
    </Screen>
  )
}
