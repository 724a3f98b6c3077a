/** The parts of this topic that other topics may import. */
export { hash, isSame } from './door-code'
export { presentAttended } from './present'
export { personOf } from './store/attendance'
export { attendedBy } from './store/attended'
export { worth } from './store/credit'
export { hoursByYear, minutesOf } from './store/hours'
