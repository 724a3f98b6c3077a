import { Text, View } from '@tarojs/components'
import { role } from '../../../../platform/aria'
import { cloudTimeOf } from '../../../../platform/clock'
import { useKeepAwake } from '../../../../platform/keep-awake'
import { useNow } from '../../../../platform/now'
import { useCloudQuery } from '../../../../platform/query/cloud-query'
import { Actions } from '../../../../ui/button/actions'
import { QuietButton } from '../../../../ui/button/primary-button'
import { CodeBoard } from '../../../../ui/code-board/code-board'
import { QueryBoundary } from '../../../../ui/states/query-boundary'
import { Notice } from '../../../../ui/states/notice'
import type { BinPoint } from './point-list'
import './bin-code.scss'

/** Much shorter than the time for which a code is valid. */
const askEveryMs = 15_000

interface BinCodeProps {
  readonly point: BinPoint
  onBack(): void
}

export function BinCode({ point: { pointId, name, organisation }, onBack }: BinCodeProps) {
  const query = useCloudQuery('challenge.binCode', { pointId }, { everyMs: askEveryMs })
  const now = useNow(askEveryMs)
  useKeepAwake()
  return (
    <View>
      <Text className="bin-code-place" {...role('heading')}>
        {`${organisation} ${name}`}
      </Text>
      <QueryBoundary query={query} behindSignIn="督导员登录后可以打开确认码。">
        {({ digits, scanned, changesInMs }) =>
          now.getTime() > cloudTimeOf(query.dataUpdatedAt).getTime() + changesInMs + askEveryMs ? (
            <Notice mood="sleeps" title="确认码过期了" text="联网以后会自动换新码。" />
          ) : (
            <CodeBoard
              how="投放好了，打开“小手分类”，扫码或输入数字"
              name="确认码"
              digits={digits}
              scanned={scanned}
              note="不到一分钟换一次"
            />
          )
        }
      </QueryBoundary>
      <Actions>
        <QuietButton text="换一个投放点" onPress={onBack} />
      </Actions>
    </View>
  )
}
