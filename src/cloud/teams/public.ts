/** What other topics may use of this one. */
export { presentLedTeam, presentTeam } from './present'
export { joinTeam, leaveTeam, memberName, membersOf } from './store/members'
export { findTeam, findTeamByCode, insertTeam, listTeams, teamsOf, teamsOfOrganisations } from './store/teams'
