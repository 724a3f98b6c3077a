import { readSlot, writeSlot, type Slot } from '../../../../platform/storage'

interface Contact {
  readonly name: string
  readonly phone: string
}

const slot: Slot<Contact> = { key: 'event-contact', version: 1, empty: { name: '', phone: '' } }

/** The contact of the event last posted from this phone. */
export const lastContact = (): Contact => readSlot(slot)

export function rememberContact(contact: Contact): void {
  writeSlot(slot, contact)
}
