/** What other topics may use of this one. */
export { findPhoto } from './store/photos'
export { takeIn } from './take-in'
