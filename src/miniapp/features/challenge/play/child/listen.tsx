import { canSpeak, speak } from '../../../../platform/speak'
import { Text, View } from '@tarojs/components'
import { Pressable } from '../../../../ui/pressable/pressable'
import { SignPicture } from '../../drawings/sign-picture'
import type { KnownDays } from '../use-challenge-days'
import { todaysWords } from './todays-words'

/** Reads the page aloud. On phones without speech an adult reads the written text to the child. */
export function Listen({ known }: { readonly known: KnownDays }) {
  const words = todaysWords(known)
  return (
    <View className="child-listen">
      <Text className="child-words">{words}</Text>
      {canSpeak && (
        <Pressable label="读给我听" className="spoken" onPress={() => speak([words])}>
          <SignPicture sign="listen" />
        </Pressable>
      )}
    </View>
  )
}
