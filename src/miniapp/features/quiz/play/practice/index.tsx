import { useState } from 'react'
import { useCity } from '../../../../app-state/city'
import { newKey } from '../../../../platform/outbox/new-key'
import { PrimaryButton } from '../../../../ui/button/primary-button'
import { Screen } from '../../../../ui/screen/screen'
import { Notice } from '../../../../ui/states/notice'
import { OwnPace } from '../own-pace/own-pace'
import { rememberMistake } from '../review/remember-mistake'
import { ClassProgress } from './class-progress'
import { practiceRound, type PracticeQuestion, type PracticeWish } from './practice-round'
import { noteProgress } from './progress-store'
import { WishForm } from './wish-form'

/** The practice page: questions by class, topic and age, without limit, points or network. */
export default function PracticePage() {
  const [round, setRound] = useState<readonly PracticeQuestion[]>()
  const [right, setRight] = useState(0)
  const [isDone, setDone] = useState(false)
  const city = useCity()
  const start = (wish: PracticeWish) => {
    setRight(0)
    setDone(false)
    setRound(practiceRound(wish, city, newKey()))
  }
  const note = (question: PracticeQuestion, isRight: boolean) => {
    if (isRight) setRight((before) => before + 1)
    else rememberMistake(question, newKey())
    noteProgress(question, isRight)
  }
  return (
    <Screen title="练习">
      {!round && <WishForm onStart={start} />}
      {round && !isDone && (
        <OwnPace questions={round} onAnswer={note} onEnd={() => setDone(true)} endText="看结果" />
      )}
      {round && isDone && (
        <Notice
          mood="greets"
          title={`答对了${right}道，共${round.length}道`}
          text={right === round.length ? '全都对了，真棒！' : '没答对的会在“温习”里再问您。'}
        >
          <PrimaryButton text="再练一组" onPress={() => setRound(undefined)} />
        </Notice>
      )}
      {(!round || isDone) && <ClassProgress />}
    </Screen>
  )
}
