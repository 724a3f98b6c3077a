/** The parts of this topic that other topics may import. */
export { findPhoto } from './store/photos'
export { takeIn } from './take-in'
