/** What other topics may use of this one. */
export { hash, isSame } from './door-code'
export { presentAttended } from './present'
export { personOf } from './store/attendance'
export { attendedBy } from './store/attended'
export { worth } from './store/credit'
export { hoursByYear, minutesOf } from './store/hours'
