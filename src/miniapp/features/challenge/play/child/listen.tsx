import { canSpeak, speak } from '../../../../platform/speak'
import { Text, View } from '@tarojs/components'
import { Pressable } from '../../../../ui/pressable/pressable'
import { SignPicture } from '../../drawings/sign-picture'
import type { KnownDays } from '../use-challenge-days'
import { todaysWords } from './todays-words'

/** Reads the page to the child; where the phone has no voice a grown-up reads what is written here. */
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
