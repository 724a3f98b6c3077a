/** The parts of this topic that other topics may import. */
export { addToAccount } from './add-child'
export { mustBeAgreedTo } from './agreed-to'
export { newFamilyCode, readFamilyCode } from './family-code'
export {
  childrenOf,
  type ChildRow,
  findChild,
  type GuardedChild,
  removeChild,
  shownNickname,
} from './store/children'
export {
  familyMembersOf,
  type FamilyRow,
  findFamilyByCode,
  findFamilyOf,
  insertFamily,
  joinFamily,
  lockFamily,
} from './store/families'
export { childrenInFamily, consentFor, type FamilyChildRow, isInFamily } from './store/family-children'
