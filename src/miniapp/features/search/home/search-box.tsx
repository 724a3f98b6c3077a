import { longestQuery } from '#domain/search/read/normalise'
import { Input, Text, View } from '@tarojs/components'
import { textField } from '../../../platform/aria'
import { Pressable } from '../../../ui/pressable/pressable'
import './search-box.scss'

interface SearchBoxProps {
  readonly words: string
  onInput(words: string): void
  onConfirm(): void
}

/** The search field. The typed text is passed back to it unchanged, so that no character is lost. */
export function SearchBox({ words, onInput, onConfirm }: SearchBoxProps) {
  return (
    <View className="search-box">
      <View className="search-box-lens" />
      <Input
        className="search-box-input"
        value={words}
        maxlength={longestQuery}
        confirmType="search"
        placeholder="名字、拼音都行"
        placeholderClass="search-box-placeholder"
        {...textField('输入要扔的东西')}
        onInput={({ detail }) => onInput(detail.value)}
        onConfirm={onConfirm}
      />
      {words !== '' && (
        <Pressable label="清空输入" className="search-box-clear" onPress={() => onInput('')}>
          <Text>清空</Text>
        </Pressable>
      )}
    </View>
  )
}
