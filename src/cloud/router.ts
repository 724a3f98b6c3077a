import { dispatcherOf } from './dispatch/dispatch'
import { os } from './dispatch/implementer'
import { certificates } from './certificates/router'
import { challenge } from './challenge/router'
import { checkin } from './checkin/router'
import { contests } from './contests/router'
import { diary } from './diary/router'
import { events, signups } from './events/router'
import { children, family } from './family/router'
import { groups, loop } from './groups/router'
import { identity } from './identity/router'
import { ledger } from './ledger/router'
import { organisations } from './units/router'
import { participation } from './participation/router'
import { privacy } from './privacy/router'
import { quiz } from './quiz/router'
import { reports } from './reports/router'
import { volunteers } from './volunteers/router'

/** The handlers of all procedures of the contract. */
export const router = os.router({
  certificates,
  challenge,
  checkin,
  children,
  contests,
  diary,
  events,
  family,
  groups,
  identity,
  ledger,
  loop,
  organisations,
  participation,
  privacy,
  quiz,
  reports,
  signups,
  volunteers,
})

/** Answers the calls of a running cloud. */
export const createDispatch = dispatcherOf(router)
