/** What other topics may use of this one. */
export { deletingDiaryOf } from './store/deletion'
export { forgetOldDiaries } from './store/retention'
