import { Text, View } from '@tarojs/components'
import { forgetQueries, useRecentQueries } from '../../../app-state/recent-queries'
import { Section } from '../../../ui/card/section'
import { Pressable } from '../../../ui/pressable/pressable'
import './recent.scss'

/** Recent searches on this phone. They are never sent anywhere. */
export function Recent({ onAsk }: { onAsk(words: string): void }) {
  const queries = useRecentQueries()
  if (queries.length === 0) return null
  return (
    <Section title="最近查过" action={<ForgetButton />}>
      <View className="recent">
        {queries.map((query) => (
          <Pressable
            key={query}
            label={`再查一次${query}`}
            className="recent-one"
            onPress={() => onAsk(query)}
          >
            <Text>{query}</Text>
          </Pressable>
        ))}
      </View>
    </Section>
  )
}

function ForgetButton() {
  return (
    <Pressable label="清空最近查过的" className="recent-forget" onPress={forgetQueries}>
      <Text>清空</Text>
    </Pressable>
  )
}
