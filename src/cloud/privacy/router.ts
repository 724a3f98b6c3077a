import { os } from '../dispatch/implementer'
import { closeAccount } from './close-account'
import { correctChild } from './correct-child'
import { correctName } from './correct-name'
import { exported } from './export'
import { view } from './view'
import { withdraw } from './withdraw'

export const privacy = os.privacy.router({
  view,
  export: exported,
  correctChild,
  correctName,
  withdraw,
  closeAccount,
})
