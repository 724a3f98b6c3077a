import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Shutdown } from './shutdown'

const prefix = 'weapp-host-'

/**
 * The one folder that this process writes to: the browser's profile and all else that Chromium and Playwright put
 * into the system's. Removed at the end; a host that was killed leaves it for the next one to remove.
 */
export function useTempFolder(shutdown: Shutdown): void {
  const systems = tmpdir()
  for (const name of readdirSync(systems).filter(isForsaken)) remove(join(systems, name))
  const folder = mkdtempSync(join(systems, `${prefix}${process.pid}-`))
  shutdown.add(() => remove(folder))
  // The last resort, when the orderly end took too long.
  process.on('exit', () => remove(folder))
  Object.assign(process.env, { TMPDIR: folder, TMP: folder, TEMP: folder })
}

function remove(folder: string): void {
  // Chromium's helpers may still be writing for a moment after it was closed.
  rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 })
}

function isForsaken(name: string): boolean {
  const pid = new RegExp(`^${prefix}(\\d+)-`).exec(name)?.[1]
  return pid !== undefined && !isAlive(Number(pid))
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    // Somebody else's process is alive too.
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
