import { Card } from '../../../../ui/card/card'
import { Lesson } from '../question/lesson'
import { isMistake, type Played } from '../scored/played'

/** The questions that were answered wrongly, with answer and reason. */
export function ToRemember({ played }: { readonly played: readonly Played[] }) {
  const missed = played.filter(({ judged }) => judged !== undefined && isMistake(judged))
  if (missed.length === 0) return null
  return (
    <Card title="记住这些">
      {missed.map(
        ({ shown, judged }) =>
          judged && <Lesson key={shown.number} question={shown} right={judged.right} why={judged.why} />,
      )}
    </Card>
  )
}
