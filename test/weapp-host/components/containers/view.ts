import { builtIn, type BuiltIn } from '../built-in/built-in'
import { hoverProperties, setUpHover } from '../built-in/hover'

function hoverable(tag: string): BuiltIn {
  return builtIn(tag, { properties: { ...hoverProperties, scrollTop: 0 }, setUp: (part) => setUpHover(part) })
}

/** component/view.html */
export const view = hoverable('view')
/** component/cover-view.html: WeChat draws it above native components; here everything is in one layer. */
export const coverView = hoverable('cover-view')
