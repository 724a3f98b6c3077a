import { builtIn } from '../built-in/built-in'

/** component/swiper-item.html */
export const swiperItem = builtIn('swiper-item', {
  properties: { itemId: '', skipHiddenItemLayout: false },
})
