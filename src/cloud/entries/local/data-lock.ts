import { randomUUID } from 'node:crypto'
import { readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { StartFailure } from './start-failure'

const beatMs = 1_000
/** After this silence a holder is taken for dead, even if another program has its process id. */
const silenceMs = 20_000

export interface DataLock {
  release(): void
}

/**
 * Locks a folder for this process: PGlite would let two processes open one database and corrupt it. A killed
 * holder is recognised at once by its process id, so the next process need not wait.
 */
export function lockData(file: string, onLost: () => void): DataLock {
  const token = `${process.pid} ${randomUUID()}`
  if (!claim(file, token)) {
    setAside(file)
    if (!claim(file, token)) throw inUse(file)
  }
  const beat = setInterval(() => (contentOf(file) === token ? touch(file) : onLost()), beatMs)
  beat.unref()
  return {
    release: () => {
      clearInterval(beat)
      if (contentOf(file) === token) rmSync(file)
    },
  }
}

function claim(file: string, token: string): boolean {
  try {
    writeFileSync(file, token, { flag: 'wx' })
    return true
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false
    throw error
  }
}

/** Removes the lock of a dead holder. Two processes may try at once: only the examined file is removed. */
function setAside(file: string): void {
  const judged = contentOf(file)
  if (judged === undefined) return
  if (isAlive(Number(judged.split(' ')[0])) && Date.now() - statSync(file).mtimeMs < silenceMs)
    throw inUse(file)
  const aside = `${file}.${process.pid}`
  renameSync(file, aside)
  if (contentOf(aside) !== judged) {
    renameSync(aside, file)
    throw inUse(file)
  }
  rmSync(aside)
}

function isAlive(pid: number): boolean {
  if (pid === process.pid) return false
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    // EPERM: the process is alive, and another user's.
    return codeOf(error) === 'EPERM'
  }
}

function codeOf(error: unknown): string | undefined {
  return (error as NodeJS.ErrnoException).code
}

function contentOf(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return undefined
  }
}

function touch(file: string): void {
  utimesSync(file, new Date(), new Date())
}

function inUse(file: string): StartFailure {
  return new StartFailure(
    `Little Hands is already running on this data folder (${file}). Stop it, or set LITTLE_HANDS_DATA to another folder.`,
    `小手分类已经在使用这个数据文件夹。请先停止它，或用 LITTLE_HANDS_DATA 指定另一个文件夹。`,
  )
}
