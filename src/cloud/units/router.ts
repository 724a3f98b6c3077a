import { os } from '../dispatch/implementer'
import { list } from './list'
import { page } from './page'

export const organisations = os.organisations.router({ list, page })
