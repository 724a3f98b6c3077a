import { useEffect, useState } from 'react'
import { Text } from '@tarojs/components'
import type { InputOf, OutputOf } from '../../../../platform/cloud/call-cloud'
import { useCloudMutation } from '../../../../platform/query/cloud-mutation'
import { saveFile } from '../../../../platform/save-file'
import { Actions } from '../../../../ui/button/actions'
import { QuietButton } from '../../../../ui/button/primary-button'
import { Card } from '../../../../ui/card/card'
import { Refusal } from '../../../../ui/states/refusal'
import './sheet.scss'

type SheetPath = 'ledger.attendance' | 'ledger.participation'
type Format = InputOf<SheetPath>['format']
interface SaveSheetProps<Path extends SheetPath> {
  readonly title: string
  readonly path: Path
  makeInput(key: string, format: Format): InputOf<Path>
}

/** Saves a table from the cloud as a file for Excel and WPS, or as CSV for other programs. */
export function SaveSheet<Path extends SheetPath>({ title, path, makeInput }: SaveSheetProps<Path>) {
  const { run, busy, done, error } = useCloudMutation(path)
  const saved = useSaved(done)
  const save = (format: Format) => busy || run((key) => makeInput(key, format))
  return (
    <Card title={title}>
      <Text className="sheet-note">导出会留下记录。表里有居民的称呼，请妥善保管。</Text>
      <Refusal error={error} />
      <Actions>
        <QuietButton text={busy ? '正在导出……' : '导出表格（Excel、WPS）'} onPress={() => save('xlsx')} />
        <QuietButton text="导出为 CSV" onPress={() => save('csv')} />
      </Actions>
      {saved !== undefined && <Text className="sheet-note">{`已导出：${saved}`}</Text>}
    </Card>
  )
}

/** Saves each file once. Returns the name of the last file saved. */
function useSaved(file: OutputOf<SheetPath> | undefined): string | undefined {
  const [name, setName] = useState<string>()
  useEffect(() => {
    if (file) void saveFile(file).then((saved) => saved && setName(file.name))
  }, [file])
  return name
}
