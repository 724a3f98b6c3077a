/** The parts of this topic that other topics may import. */
export { inOneGo, leavingFamily } from './store/leaving'
export { withdrawChild, withdrawing } from './store/withdrawal'
