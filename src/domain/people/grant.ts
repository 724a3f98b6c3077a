/** A role that still holds; an `admin` answers for the whole city. */
export interface Grant {
  readonly role: string
  readonly organisationId?: string
}
