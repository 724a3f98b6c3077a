import { builtIn } from '../built-in/built-in'
import { withId } from '../built-in/owner'
import { firstTargetIn, isAnswered, pressTarget } from './label-target'

/** component/label.html: `for` goes before the control inside; of several inside, the first. */
export const label = builtIn('label', {
  properties: { for: '' },
  setUp(part) {
    part.hear('tap', (event) => {
      if (isAnswered(event)) return
      const target = part.data.for ? withId(part, part.data.for) : firstTargetIn(part.element)
      if (target) pressTarget(target)
    })
  },
})
