import type { Page } from 'playwright-core'

/** Presses buttons one after another, by accessible name, waiting for each to appear. */
export const press =
  (...labels: readonly (string | RegExp)[]) =>
  async (page: Page) => {
    for (const label of labels) await page.getByLabel(label).first().click()
  }
