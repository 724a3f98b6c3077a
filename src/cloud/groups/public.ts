/** The parts of this topic that other topics may import. */
export { presentGroup } from './present'
export { childLeaves, familyLeaves, groupsOfFamily, type JoinedRow, lockGroupsOf } from './store/families'
export { publishWeeks } from './store/week-publishing'
export { middleFor } from './store/weeks'
