/** The parts of this topic that other topics may import. */
export { type Act, recordAct } from './store/participation'
