/** What other topics may use of this one. */
export { findContest } from './store/contests'
export { findEntry } from './store/entries'
