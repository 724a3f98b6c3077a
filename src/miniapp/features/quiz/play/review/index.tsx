import { useState } from 'react'
import { localDay } from '#domain/local-day'
import { dueCards, review } from '#domain/quiz/review'
import { cloudNow } from '../../../../platform/clock'
import { openPage } from '../../../../platform/navigate'
import { CloudQueries } from '../../../../platform/query/cloud-queries'
import { QuietButton } from '../../../../ui/button/primary-button'
import { Screen } from '../../../../ui/screen/screen'
import { Notice } from '../../../../ui/states/notice'
import { keepMistake, mistakeOf, useMistakes, type Mistake } from '../../mistake-store'
import { OwnPace } from '../own-pace/own-pace'
import { CatchUp } from '../scored/catch-up'
import { MistakesBook } from './mistakes-book'

/** The review page: mistakes due today one after another, otherwise the list of mistakes. */
export default function ReviewPage() {
  const mistakes = useMistakes()
  // Read once when the page opens, because an answered mistake is no longer due.
  const [due] = useState(() => dueToday(mistakes))
  const [isDone, setDone] = useState(false)
  return (
    <Screen title="温习">
      <CloudQueries>
        <CatchUp />
      </CloudQueries>
      {due.length > 0 && !isDone && (
        <OwnPace questions={due} onAnswer={noteReview} onEnd={() => setDone(true)} endText="温习完了" />
      )}
      {due.length > 0 && isDone && (
        <Notice mood="greets" title="今天的温习完了" text="记住的会隔久一点再问，没记住的明天再来。" />
      )}
      {mistakes.length === 0 && (
        <Notice mood="stands" title="还没有错题" text="答错的题会记在这里，隔几天再问您，直到记住。">
          <QuietButton text="去练习" onPress={() => openPage('practice')} />
        </Notice>
      )}
      {mistakes.length > 0 && (due.length === 0 || isDone) && <MistakesBook mistakes={mistakes} />}
    </Screen>
  )
}

function dueToday(mistakes: readonly Mistake[]) {
  const cards = dueCards(
    mistakes.map(({ card }) => card),
    localDay(cloudNow()),
  )
  return cards.flatMap(({ questionId }) => mistakeOf(questionId)?.question ?? [])
}

function noteReview({ ask }: Mistake['question'], isRight: boolean): void {
  const mistake = mistakeOf(ask)
  if (mistake) keepMistake({ ...mistake, card: review(mistake.card, isRight, localDay(cloudNow())) })
}
