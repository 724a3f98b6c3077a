import type { EventAudience } from '#domain/events/choices'

/** Who may come. */
export const audienceWords: Readonly<Record<EventAudience, string>> = {
  everyone: '大人、孩子都可以来',
  adults: '只面向成年人',
  accompanied: '孩子要由家长陪同',
}
