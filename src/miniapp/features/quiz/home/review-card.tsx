import { localDay } from '#domain/local-day'
import { openPage } from '../../../platform/navigate'
import { useNow } from '../../../platform/now'
import { dueCount, useMistakes } from '../mistake-store'
import { NavigationCard } from '../../../ui/navigation-card/navigation-card'

/** Link to the mistakes, with the number due for review today. */
export function ReviewCard() {
  const mistakes = useMistakes()
  const due = dueCount(mistakes, localDay(useNow()))
  return (
    <NavigationCard
      sign="温"
      title="温习"
      text={words(mistakes.length, due)}
      count={due}
      onPress={() => openPage('review')}
    />
  )
}

function words(all: number, due: number): string {
  if (all === 0) return '答错的题会记在这里，隔几天再问您'
  return due === 0 ? '今天没有要温习的，过几天再来' : `有${due}道题该再想一想了`
}
