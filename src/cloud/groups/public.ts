/** What other topics may use of this one. */
export { presentGroup } from './present'
export { childLeaves, familyLeaves, groupsOfFamily, type JoinedRow, lockGroupsOf } from './store/families'
export { publishWeeks } from './store/week-publishing'
export { middleFor } from './store/weeks'
