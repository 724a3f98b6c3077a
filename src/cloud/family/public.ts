/** What other topics may use of this one. */
export { inOneGo, leavingFamily } from './store/leaving'
export { withdrawChild, withdrawing } from './store/withdrawal'
