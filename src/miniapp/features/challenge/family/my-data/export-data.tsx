import { Text } from '@tarojs/components'
import { handOverText, handOverWords } from '../../../../platform/hand-over-text'
import { useCloudMutation } from '../../../../platform/query/cloud-mutation'
import { PrimaryButton, QuietButton } from '../../../../ui/button/primary-button'
import { Card } from '../../../../ui/card/card'
import { Refusal } from '../../../../ui/states/refusal'
import { OwnPhotos } from './own-photos'
import { wholeExport } from './whole-export'
import './my-data.scss'

/** Exports everything as one file, sent with a second tap because WeChat sends files only from a tap. */
export function ExportData() {
  const { run, busy, done, error } = useCloudMutation('privacy.export', wholeExport)
  return (
    <Card title="导出成一个文件">
      <Text className="data-words">下面的全部内容，一条不少。文件里有孩子的昵称，请收好。</Text>
      <Refusal error={error} />
      {done ? (
        <>
          <Text className="data-words">{`准备好了：${done.fileName}`}</Text>
          <PrimaryButton
            text={handOverWords}
            onPress={() => void handOverText({ name: done.fileName, text: done.text })}
          />
          <OwnPhotos photos={done.photos} />
        </>
      ) : (
        <QuietButton text={busy ? '正在准备……' : '准备文件'} onPress={() => void (busy || run(() => ({})))} />
      )}
    </Card>
  )
}
