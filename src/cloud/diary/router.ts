import { os } from '../dispatch/implementer'
import { week } from './week'
import { write } from './write'

export const diary = os.diary.router({ write, week })
