/** What other topics may use of this one. */
export { type Act, recordAct } from './store/participation'
