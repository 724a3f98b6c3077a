import { openPage, type PageName } from '../../platform/navigate'
import { NavigationCard } from './navigation-card'

/** A page to which a card leads, and what the card says. */
export interface Way {
  readonly sign: string
  readonly title: string
  readonly text: string
  readonly page: PageName
}

/** Cards that always lead to the same pages, one below another. */
export function NavigationCards({ ways }: { readonly ways: readonly Way[] }) {
  return ways.map(({ page, ...said }) => (
    <NavigationCard key={page} {...said} onPress={() => openPage(page)} />
  ))
}
