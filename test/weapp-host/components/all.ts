import { boxes } from './boxes'
import type { BuiltIn } from './built-in'
import { button } from './button'
import { canvas } from './canvas'
import { form } from './form'
import { icon } from './icon'
import { coverImage, image } from './image'
import { input } from './input'
import { label } from './label'
import { matchMediaComponent } from './match-media'
import { movableArea, movableView } from './movable'
import { navigator } from './navigator'
import { pageContainer } from './page-container'
import { navigationBar, pageMeta } from './page-meta'
import { picker } from './picker'
import { pickerView, pickerViewColumn } from './picker-view'
import { progress } from './progress'
import { richText } from './rich-text'
import { rootPortal } from './root-portal'
import { scrollView } from './scroll-view'
import { slider } from './slider'
import { swiper } from './swiper'
import { swiperItem } from './swiper-item'
import { switchComponent } from './switch'
import { text } from './text'
import { textarea } from './textarea'
import { checkbox, checkboxGroup, radio, radioGroup } from './toggle'
import { coverView, view } from './view'

/** Every component that WXML may use without naming it in JSON. */
export const allBuiltIns: readonly BuiltIn[] = [
  ...boxes,
  button,
  canvas,
  checkbox,
  checkboxGroup,
  coverImage,
  coverView,
  form,
  icon,
  image,
  input,
  label,
  matchMediaComponent,
  movableArea,
  movableView,
  navigationBar,
  navigator,
  pageContainer,
  pageMeta,
  picker,
  pickerView,
  pickerViewColumn,
  progress,
  radio,
  radioGroup,
  richText,
  rootPortal,
  scrollView,
  slider,
  swiper,
  swiperItem,
  switchComponent,
  text,
  textarea,
  view,
]
