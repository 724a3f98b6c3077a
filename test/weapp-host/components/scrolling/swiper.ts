import { builtIn } from '../built-in/built-in'
import { followDrags, type Drag } from '../built-in/drag'
import { swiperProperties, type Swiper } from './swiper-properties'
import { SwiperStage } from './swiper-stage'

/** Part of the width that a finger must move to turn to the next item. */
const enough = 0.25

/** component/swiper.html: `change` tells by `source` who turned: autoplay, touch, or '' for the page's data. */
export const swiper = builtIn('swiper', {
  properties: swiperProperties,
  controlled: ['current', 'currentItemId'],
  setUp(part) {
    const stage = new SwiperStage(part)
    part.attached(() => stage.place())
    part.changed('current', () => stage.turnTo(part.data.current, ''))
    part.changed('currentItemId', () => stage.turnToId(part.data.currentItemId))
    part.watch(['vertical', 'previousMargin', 'nextMargin', 'displayMultipleItems', 'indicatorDots'], () =>
      stage.place(),
    )
    letTurn(part, stage)
    playAlone(part, stage)
    part.offer({
      swipeTo(index: number) {
        if (!stage.has(index)) throw new Error(`the swiper has no item ${index}`)
        stage.turnTo(Number(index), 'touch')
      },
    })
  },
})

function letTurn(part: Swiper, stage: SwiperStage): void {
  const shareOf = ({ dx, dy }: Drag): number => {
    const { clientWidth, clientHeight } = part.element
    return part.data.vertical ? dy / (clientHeight || 1) : dx / (clientWidth || 1)
  }
  followDrags(part.element, {
    start: () => !part.data.disableTouch,
    move(drag) {
      stage.lean(shareOf(drag))
      part.trigger('transition', part.data.vertical ? { dx: 0, dy: -drag.dy } : { dx: -drag.dx, dy: 0 })
    },
    end(drag) {
      const share = shareOf(drag)
      const steps =
        Math.abs(share) < enough ? 0 : -Math.sign(share) * Math.max(1, Math.round(Math.abs(share)))
      stage.turnBy(steps, 'touch')
    },
  })
}

function playAlone(part: Swiper, stage: SwiperStage): void {
  let timer: ReturnType<typeof setInterval> | undefined
  const stop = (): void => clearInterval(timer)
  part.watch(['autoplay', 'interval'], () => {
    stop()
    if (part.data.autoplay) timer = setInterval(() => stage.playOn(), part.data.interval)
  })
  part.detached(stop)
}
