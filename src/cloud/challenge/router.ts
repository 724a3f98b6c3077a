import { os } from '../dispatch/implementer'
import { answerFollowUp } from './answer-follow-up'
import { begin } from './begin'
import { binCode } from './bins/bin-code'
import { binPoints } from './bins/bin-points'
import { openBinPoint } from './bins/open-bin-point'
import { photo, seePhoto } from './day-photo'
import { mine } from './mine'
import { setReminder } from './set-reminder'
import { teachBack } from './teach-back'
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
