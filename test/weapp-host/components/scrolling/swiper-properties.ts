import type { Part } from '../built-in/part'

/** component/swiper.html; times in milliseconds. */
export const swiperProperties = {
  indicatorDots: false,
  indicatorColor: 'rgba(0, 0, 0, .3)',
  indicatorActiveColor: '#000000',
  autoplay: false,
  current: 0,
  currentItemId: '',
  interval: 5000,
  duration: 500,
  circular: false,
  vertical: false,
  previousMargin: '0px',
  nextMargin: '0px',
  displayMultipleItems: 1,
  snapToEdge: false,
  easingFunction: 'default',
  disableTouch: false,
  cacheExtent: 0,
}

export type Swiper = Part<typeof swiperProperties>

export type TurnSource = '' | 'autoplay' | 'touch'
