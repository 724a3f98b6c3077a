import type { GroupRow } from './store/groups'

/** A group as everyone may see it who has its code. */
export function presentGroup(row: GroupRow) {
  return {
    groupId: row.id,
    kind: row.kind,
    name: row.name,
    organisationId: row.organisation_id,
    organisation: row.organisation,
    startsOn: row.starts_on,
    closed: row.closed_at !== null,
  }
}

/** A group as those see it who look after it: its code is theirs to give out. */
export function presentOpened(row: GroupRow) {
  return { ...presentGroup(row), code: row.code }
}
