import { Text, View } from '@tarojs/components'
import { challenge } from '#content/built/challenge'
import type { TeachBack } from '#domain/challenge/content'
import { role } from '../../../../platform/aria'
import { ActionPicture } from '../../drawings/action-picture'
import { SpokenButton } from '../spoken-button'

/** Choice of the card from which the child teaches. */
export function ChooseCard({ onChoose }: { readonly onChoose: (card: TeachBack) => void }) {
  return (
    <View>
      <Text className="teach-title" {...role('heading')}>
        你想教大人什么？
      </Text>
      <View className="teach-cards">
        {challenge.teachBacks.map((card) => (
          <SpokenButton
            key={card.id}
            label={card.title}
            className="teach-card"
            onPress={() => onChoose(card)}
          >
            <ActionPicture picture={card.picture} />
          </SpokenButton>
        ))}
      </View>
    </View>
  )
}
