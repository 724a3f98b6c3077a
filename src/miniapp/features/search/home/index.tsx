import { useState } from 'react'
import { View } from '@tarojs/components'
import { useCity } from '../../../app-state/city'
import { catalogue } from '../../../app-state/catalogue'
import { rememberQuery } from '../../../app-state/recent-queries'
import { Screen } from '../../../ui/screen/screen'
import { Hero } from './hero'
import { Idle } from './idle'
import { findResults } from './find-results'
import { Results } from './results'
import { SearchBox } from './search-box'

export default function Home() {
  const [words, setWords] = useState('')
  const city = useCity()
  const searching = words.trim() !== ''
  return (
    <Screen>
      <Hero cityName={city.name} compact={searching} />
      <SearchBox words={words} onInput={setWords} onConfirm={() => rememberQuery(words)} />
      {/* Both views stay mounted: adding or removing one makes Taro send all siblings again. */}
      <View className="home-results">
        {searching && <Results words={words} results={findResults(catalogue(), city, words)} />}
      </View>
      <View className={searching ? 'home-idle is-hidden' : 'home-idle'}>
        <Idle onAsk={setWords} />
      </View>
    </Screen>
  )
}
