import type { TeamRow } from './store/teams'

/** A team as everyone may see it, without its code. */
export function presentTeam({ id, name, kind, organisation, members, minutes }: TeamRow) {
  return { teamId: id, name, kind, organisation, members, minutes }
}

/** A team with its code, for those who may give it out. */
export function presentLedTeam(team: TeamRow) {
  return { ...presentTeam(team), code: team.code }
}
