import { os } from '../dispatch/implementer'
import { mine, notices, one, open } from './list'
import { copy, create, repeatWeekly, update } from './posting'
import { cancel, end, publish } from './turns'
import { posterCode } from './poster-code'
import { cancel as cancelSignup, mine as mySignups, signUp } from './signups'

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

export const signups = os.signups.router({ signUp, cancel: cancelSignup, mine: mySignups })
