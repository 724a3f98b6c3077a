/** The parts of this topic that other topics may import. */
export { eventOf } from './event-of'
export { presentEvent } from './present'
export { type EventRow, findEvent, loggedEvent, openEvents } from './store/events'
export { cancelSignup } from './store/cancel-signup'
export { signupsFor } from './store/signups'
