import { createAgent } from '../agent/agent'
import { openLink } from '../link/page-end'
import { boot } from './boot'

/** Where the server's end of the link is: same origin. */
const linkUrl = `ws://${location.host}/link`

async function main(): Promise<void> {
  const link = await openLink(linkUrl)
  try {
    const host = await boot(link.input, link)
    link.answerWith(createAgent(host))
    link.tell('started', {})
  } catch (error) {
    link.tell('started', {
      failed: error instanceof Error ? `${error.message}\n${error.stack}` : String(error),
    })
  }
}

void main()
