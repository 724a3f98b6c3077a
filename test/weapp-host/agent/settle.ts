import type { Host } from '../runtime/host'

const wait = (ms: number) => new Promise<void>((done) => setTimeout(done, ms))

/** Milliseconds of one turn. All that fell due before it has run when it ends, however slow the machine is. */
const turn = 2
/** Turns that a page may go on changing before an act's answer is given all the same. */
const longest = 15
/** Turns without a change after which nothing more is expected. */
const quiet = 4
/** Milliseconds that opening a page may take, a subpackage's download with it. */
const opening = 1000

/**
 * Resolves when what an act set off has been drawn: no change of the page for 8 ms, after 30 ms in any case; no page
 * is being opened, and one that was has been drawn too. It counts turns, not time: on a busy machine they are longer, as is what they wait for.
 * Answers of a server are not waited for; `page.waitFor` is there for those.
 */
export async function settle(host: Host): Promise<void> {
  const before = host.chrome.stage
  await quietOn(before)
  await Promise.race([host.router.idle(), wait(opening)])
  if (host.chrome.stage !== before) await quietOn(host.chrome.stage)
}

async function quietOn(stage: Element): Promise<void> {
  let unchanged = 0
  const watch = new MutationObserver(() => (unchanged = 0))
  watch.observe(stage, { subtree: true, childList: true, attributes: true, characterData: true })
  for (let turns = 0; turns < longest && unchanged < quiet; turns += 1) {
    unchanged += 1
    await wait(turn)
  }
  watch.disconnect()
}
