import { sendMessages } from '#cloud/messages/send-messages'
import { recordedMessages } from '#cloud/ports/local-messages'
import { noon, stranger } from '../test-cloud'
import { EventCloud } from '../events/event-cloud'

interface AppConfig {
  readonly pages: readonly string[]
  readonly subPackages: readonly { root: string; pages: readonly string[] }[]
}

/** The pages of the mini-program, as its configuration lists them. */
async function pagesOfMiniProgram(): Promise<string[]> {
  Reflect.set(globalThis, 'defineAppConfig', (config: AppConfig) => config)
  const module: unknown = await import('../../../src/miniapp/app.config')
  const { pages, subPackages } = (module as { default: AppConfig }).default
  return [
    ...pages,
    ...subPackages.flatMap(({ root, pages: below }) => below.map((page) => `${root}/${page}`)),
  ]
}

test('what a message opens is a page of the mini-program', async () => {
  const events = await EventCloud.open()
  const { eventId } = await events.published()
  await events.signUp(eventId, stranger())
  await events.ask('events.cancel', { key: 'off', eventId, reason: '天气不好' }, events.worker)
  const port = recordedMessages()
  await sendMessages(events.cloud.db, port, () => noon)
  const [page] = [...port.sent.values()].map((message) => message.page.split('?')[0])
  expect(await pagesOfMiniProgram()).toContain(page)
  await events.cloud.db.close()
})
