import { existsSync, readFileSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { lockData } from '#cloud/entries/local/data-lock'
import { StartFailure } from '#cloud/entries/local/start-failure'
import { removeTemporaryFolders, temporaryFolder } from '../spawn-host'

const noLoss = () => undefined
/** No process has so high an id. */
const deadHolder = '4194999 left-behind'
/** The parent of this process: alive, and not us. */
const livingHolder = `${process.ppid} somebody`
const newLock = () => join(temporaryFolder(), 'lock')

afterAll(removeTemporaryFolders)

test('is held by one and given back', () => {
  const file = newLock()
  lockData(file, noLoss).release()
  expect(existsSync(file)).toBe(false)
})

test('is taken over at once from a holder that was killed', () => {
  const file = newLock()
  writeFileSync(file, deadHolder)
  const lock = lockData(file, noLoss)
  expect(readFileSync(file, 'utf8')).not.toBe(deadHolder)
  lock.release()
})

test('is not taken from a holder that lives', () => {
  const file = newLock()
  writeFileSync(file, livingHolder)
  expect(() => lockData(file, noLoss)).toThrow(StartFailure)
  expect(readFileSync(file, 'utf8')).toBe(livingHolder)
})

test('is taken from a process that got a dead holder’s id, which its silence tells', () => {
  const file = newLock()
  writeFileSync(file, livingHolder)
  const minuteAgo = new Date(Date.now() - 60_000)
  utimesSync(file, minuteAgo, minuteAgo)
  expect(() => lockData(file, noLoss).release()).not.toThrow()
})

test('that is lost is noticed', async () => {
  const file = newLock()
  const onLost = jest.fn()
  const lock = lockData(file, onLost)
  writeFileSync(file, livingHolder)
  await setTimeout(1500)
  expect(onLost).toHaveBeenCalled()
  lock.release()
  expect(existsSync(file)).toBe(true)
})
