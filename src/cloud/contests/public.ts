/** The parts of this topic that other topics may import. */
export { findContest } from './store/contests'
export { findEntry } from './store/entries'
