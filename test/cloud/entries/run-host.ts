import { startLocalHost } from '#cloud/entries/local'
import { stopOnSignals } from '#cloud/http/stop-on-signals'

// A local host in a process of its own, so that a test can kill it: run-host.ts <data folder> <h5 folder> <port>.
const [dataFolder = '', h5Folder = '', port = '0'] = process.argv.slice(2)

async function run(): Promise<void> {
  const host = await startLocalHost({ dataFolder, h5Folder, port: Number(port) })
  stopOnSignals(() => host.close())
  console.log(`ready ${host.address}`)
}

run().catch((error: Error) => {
  console.error(error.message)
  process.exit(1)
})
