import { os } from '../dispatch/implementer'
import { mine, notices, one, open } from './event-list'
import { copy, create, repeatWeekly, update } from './event-posting'
import { cancel, end, publish } from './event-turns'
import { posterCode } from './poster-code'

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
  posterCode,
})
