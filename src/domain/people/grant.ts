/** A role somebody currently holds; an `admin` is responsible for the whole city. */
export interface Grant {
  readonly role: string
  readonly organisationId?: string
}
