import { os } from '../dispatch/implementer'
import { certificates } from './certificates'
import { challenge } from './challenge'
import { checkin } from './checkin'
import { children } from './children'
import { contests } from './contests'
import { diary } from './diary'
import { events } from './events'
import { family } from './family'
import { groups } from './groups'
import { identity } from './identity'
import { ledger } from './ledger'
import { loop } from './loop'
import { organisations } from './organisations'
import { participation } from './participation'
import { privacy } from './privacy'
import { quiz } from './quiz'
import { reports } from './reports'
import { signups } from './signups'
import { volunteers } from './volunteers'

/** Every procedure of the contract with what answers it. */
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
