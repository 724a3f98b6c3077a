import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export interface SpawnedHost {
  /** `http://127.0.0.1:<port>`, once it is ready; undefined where it ended instead. */
  readonly address: string | undefined
  /** All it said, on both streams. */
  said(): string
  /** Sends a signal and waits for the end; answers the exit status. */
  end(signal: NodeJS.Signals): Promise<number | null>
  readonly exitCode: number | null
}

const folders: string[] = []

/** An empty folder of its own in the system's place for such. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'little-hands-'))
  folders.push(folder)
  return folder
}

/** For a test file's last hook. */
export function removeTemporaryFolders(): void {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
}

/** A folder that passes for a built H5. */
export function builtPage(): string {
  const folder = join(temporaryFolder(), 'h5')
  mkdirSync(folder)
  writeFileSync(
    join(folder, 'index.html'),
    '<!doctype html><title>小手分类</title><script>self.x = 1</script>',
  )
  return folder
}

/** Starts a local host in a process of its own; waits until it is ready or has ended. */
export async function spawnHost(dataFolder: string, h5Folder: string, port = 0): Promise<SpawnedHost> {
  const script = join(__dirname, 'run-host.ts')
  const child = spawn(process.execPath, ['--import', 'tsx', script, dataFolder, h5Folder, String(port)])
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (said += String(chunk)))
  const ended = once(child, 'close')
  await Promise.race([ended, announced(child)])
  return {
    address: /^ready (\S+)/m.exec(said)?.[1],
    said: () => said,
    end: async (signal) => {
      child.kill(signal)
      await ended
      return child.exitCode
    },
    get exitCode() {
      return child.exitCode
    },
  }
}

function announced(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    child.stdout?.on('data', (chunk) => String(chunk).startsWith('ready') && resolve())
  })
}
