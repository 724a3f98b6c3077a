/** The parts of this topic that other topics may import. */
export { deletingDiaryOf } from './store/deletion'
export { forgetOldDiaries } from './store/retention'
