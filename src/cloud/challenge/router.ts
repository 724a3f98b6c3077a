import { os } from '../dispatch/implementer'
import { binCode, binPoints, openBinPoint } from './bin-points'
import { begin, mine } from './beginning'
import { answerFollowUp, setReminder, teachBack } from './company'
import { photo, seePhoto } from './day-photo'
import { tick } from './tick'

export const challenge = os.challenge.router({
  begin,
  mine,
  tick,
  photo,
  seePhoto,
  teachBack,
  answerFollowUp,
  setReminder,
  binPoints,
  openBinPoint,
  binCode,
})
