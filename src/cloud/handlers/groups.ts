import { os } from '../dispatch/implementer'
import { byCode, join, leave } from './group-joining'
import { mine } from './group-list'
import { close, open, setTerm } from './group-opening'
import { page, unit } from './group-page'

export const groups = os.groups.router({ open, setTerm, mine, byCode, join, leave, page, unit, close })
