import { openPage, type PageName } from '../../platform/navigate'
import { NavigationCard } from './navigation-card'

/** A card's text and the page that it opens. */
export interface Way {
  readonly sign: string
  readonly title: string
  readonly text: string
  readonly page: PageName
}

/** Cards with fixed target pages, one below another. */
export function NavigationCards({ ways }: { readonly ways: readonly Way[] }) {
  return ways.map(({ page, ...said }) => (
    <NavigationCard key={page} {...said} onPress={() => openPage(page)} />
  ))
}
