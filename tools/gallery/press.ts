import type { Page } from 'playwright-core'

/** Presses one after another, by what a screen reader says; waits between for what comes. */
export const press =
  (...labels: readonly (string | RegExp)[]) =>
  async (page: Page) => {
    for (const label of labels) await page.getByLabel(label).first().click()
  }
