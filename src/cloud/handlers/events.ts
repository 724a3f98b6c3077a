import { os } from '../dispatch/implementer'
import { mine, notices, one, open } from './event-list'
import { copy, create, repeatWeekly, update } from './event-posting'
import { cancel, end, publish } from './event-turns'

export const events = os.events.router({
  create,
  update,
  publish,
  cancel,
  end,
  copy,
  repeatWeekly,
  mine,
  open,
  one,
  notices,
})
