import { Text, View } from '@tarojs/components'
import { role } from '../../../platform/aria'
import { openPage } from '../../../platform/navigate'
import { rememberQuery } from '../../../app-state/recent-queries'
import { certaintyWords } from '../../../ui/certainty/certainty-words'
import { DangerCard } from '../../../ui/danger/danger-card'
import { EntryRow } from '../../../ui/entry-row/entry-row'
import { BestAnswer } from './best-answer'
import type { Found, ResultRow } from './find-results'
import { NotSure } from './not-sure'
import './results.scss'

interface ResultsProps {
  readonly words: string
  readonly results: Found
}

/** The results while typing. Kept to few elements so that each update is fast. */
export function Results({ words, results: { kind, rows, unknown } }: ResultsProps) {
  const best = kind === 'one' ? rows[0] : undefined
  const others = best ? rows.slice(1) : rows
  return (
    <View className="results" {...role('status')}>
      {best?.danger && <DangerCard {...best} danger={best.danger} onOpen={() => open(best)} />}
      {best && !best.danger && <BestAnswer row={best} onOpen={() => open(best)} />}
      {kind === 'near' && <NotSure words={words} anyNear={rows.length > 0} />}
      {others.length > 0 && (
        <View className="results-list">
          <Text className="results-heading">{headings[kind]}</Text>
          {others.map((row, at) => (
            <EntryRow
              key={at}
              name={row.name}
              wasteClass={row.wasteClass}
              note={kind === 'several' ? certaintyWords[row.certainty] : undefined}
              onPress={() => open(row)}
            />
          ))}
        </View>
      )}
      {unknown.length > 0 && <Text className="results-unknown">还没收录：{unknown.join('、')}</Text>}
    </View>
  )
}

const headings = { one: '也可能是', several: '一样一样来', near: '最像的有这些' }

function open({ name }: ResultRow) {
  rememberQuery(name)
  openPage('answer', { name })
}
