import { StartFailure } from '../src/cloud/entries/local/start-failure'
import { stopOnSignals } from '../src/cloud/http/stop-on-signals'
import { localHostOptions } from './start/options'
import { runScript, step } from './start/steps'

// npm start: builds everything and starts the product on this machine.
async function start(): Promise<void> {
  const options = localHostOptions(process.env, process.cwd())
  await step('content 内容', () => runScript('build:content'))
  await step('pages (H5) 页面，首次约一分钟', () => runScript('build:h5'))
  // Imported only now, because the cloud needs the content that was just compiled and a fresh clone has none.
  const { startLocalHost } = await import('../src/cloud/entries/local')
  const host = await step('database and server 数据库与服务', () => startLocalHost(options))
  stopOnSignals(() => host.close())
  console.log(`\nReady 已就绪: ${host.address}\n`)
}

start().catch((error: unknown) => {
  const plain = error instanceof StartFailure || process.env.DEBUG === undefined
  console.error(`\n✗ ${plain && error instanceof Error ? error.message : String(error)}`)
  process.exit(1)
})
