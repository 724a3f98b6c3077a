import { os } from '../dispatch/implementer'
import { cancel } from './cancel'
import { copy } from './copy'
import { create } from './create'
import { end } from './end'
import { mine, notices, one, open } from './list'
import { posterCode } from './poster-code'
import { publish } from './publish'
import { repeatWeekly } from './repeat-weekly'
import { cancel as cancelSignup } from './signups/cancel'
import { mine as mySignups } from './signups/mine'
import { signUp } from './signups/sign-up'
import { update } from './update'

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
