import { os } from '../dispatch/implementer'
import { certificates } from './certificates'
import { children } from './children'
import { contests } from './contests'
import { events } from './events'
import { identity } from './identity'
import { participation } from './participation'
import { quiz } from './quiz'
import { reports } from './reports'
import { signups } from './signups'

/** Every procedure of the contract with what answers it. */
export const router = os.router({
  certificates,
  children,
  contests,
  events,
  identity,
  participation,
  quiz,
  reports,
  signups,
})
