/** The parts of this topic that other topics may import. */
export { presentLedTeam, presentTeam } from './present'
export { joinTeam, leaveTeam, memberName, membersOf } from './store/members'
export { findTeam, findTeamByCode, insertTeam, listTeams, teamsOf, teamsOfOrganisations } from './store/teams'
