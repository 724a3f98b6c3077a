import type { TeamRow } from './store/teams'

/** A team as everyone may see it; its code is for who may give it out. */
export function presentTeam({ id, name, kind, organisation, members, minutes }: TeamRow) {
  return { teamId: id, name, kind, organisation, members, minutes }
}

/** A team with its code, for who may give it out. */
export function presentLedTeam(team: TeamRow) {
  return { ...presentTeam(team), code: team.code }
}
