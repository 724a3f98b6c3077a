import { os } from '../dispatch/implementer'
import { certificates } from './certificates'
import { checkin } from './checkin'
import { children } from './children'
import { contests } from './contests'
import { events } from './events'
import { identity } from './identity'
import { participation } from './participation'
import { quiz } from './quiz'
import { reports } from './reports'
import { signups } from './signups'
import { volunteers } from './volunteers'

/** Every procedure of the contract with what answers it. */
export const router = os.router({
  certificates,
  checkin,
  children,
  contests,
  events,
  identity,
  participation,
  quiz,
  reports,
  signups,
  volunteers,
})
