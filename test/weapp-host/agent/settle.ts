import type { Host } from '../runtime/host'

const wait = (ms: number) => new Promise<void>((done) => setTimeout(done, ms))

/** Milliseconds a page may go on changing before an act's answer is given all the same. */
const longest = 30
/** Milliseconds without a change after which nothing more is expected. */
const quiet = 8
/** Milliseconds that opening a page may take, a subpackage's download with it. */
const opening = 1000

/**
 * Resolves when what an act set off has been drawn: no change of the page for 8 ms, at most 30 ms, and no page is
 * being opened. Answers of a server are not waited for; `page.waitFor` is there for those.
 */
export async function settle(host: Host): Promise<void> {
  await quietOn(host.chrome.stage)
  await Promise.race([host.router.idle(), wait(opening)])
}

async function quietOn(stage: Element): Promise<void> {
  let changedAt = performance.now()
  const end = changedAt + longest
  const watch = new MutationObserver(() => (changedAt = performance.now()))
  watch.observe(stage, { subtree: true, childList: true, attributes: true, characterData: true })
  while (performance.now() < Math.min(end, changedAt + quiet)) await wait(2)
  watch.disconnect()
}
