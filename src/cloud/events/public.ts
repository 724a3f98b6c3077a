/** What other topics may use of this one. */
export { eventOf } from './event-of'
export { presentEvent } from './present'
export { type EventRow, findEvent, loggedEvent, openEvents } from './store/events'
export { cancelSignup } from './store/cancel-signup'
export { signupsFor } from './store/signups'
