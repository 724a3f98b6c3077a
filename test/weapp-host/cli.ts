import { readOptions } from './server/process/options'
import { Shutdown } from './server/process/shutdown'
import { startHost } from './server/start-host'

const shutdown = new Shutdown()
shutdown.watchProcess()

async function run(): Promise<void> {
  const options = readOptions(process.argv.slice(2), process.env)
  await startHost(options, shutdown)
  console.log(`automator: ws://127.0.0.1:${options.port}`)
}

run().catch((error: unknown) => shutdown.fail(error))
