import { resolve } from 'node:path'
import type { BrowserContext } from 'playwright-core'
export async function fallBack(context: BrowserContext): Promise<void> {
  await context.route(/\/(features|no)\//, (route) =>
    route.request().resourceType() === 'document'
      ? route.fulfill({ path: resolve(__dirname, '../../dist/h5/index.html'), contentType: 'text/html' })
      : route.fallback(),
  )
}
