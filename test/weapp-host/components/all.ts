import type { BuiltIn } from './built-in/built-in'
import { boxes } from './containers/boxes'
import { matchMediaComponent } from './containers/match-media'
import { navigator } from './containers/navigator'
import { pageContainer } from './containers/page-container'
import { navigationBar, pageMeta } from './containers/page-meta'
import { rootPortal } from './containers/root-portal'
import { coverView, view } from './containers/view'
import { button } from './forms/button'
import { form } from './forms/form'
import { input } from './forms/input'
import { label } from './forms/label'
import { slider } from './forms/slider'
import { switchComponent } from './forms/switch'
import { textarea } from './forms/textarea'
import { checkbox, checkboxGroup, radio, radioGroup } from './forms/toggle'
import { picker } from './pickers/picker'
import { pickerView, pickerViewColumn } from './pickers/picker-view'
import { movableArea, movableView } from './scrolling/movable'
import { scrollView } from './scrolling/scroll-view'
import { swiper } from './scrolling/swiper'
import { swiperItem } from './scrolling/swiper-item'
import { canvas } from './showing/canvas'
import { icon } from './showing/icon'
import { coverImage, image } from './showing/image'
import { progress } from './showing/progress'
import { richText } from './showing/rich-text'
import { text } from './showing/text'

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
