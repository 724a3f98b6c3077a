import { randomBytes } from 'node:crypto'
import { familyLimits } from '#domain/family/family'
import { joinCode, readJoinCode } from '#domain/contests/contest'

/** A code by which adults join a family; nobody finds it by trying. */
export function newFamilyCode(): string {
  return joinCode(randomBytes(familyLimits.codeBytes))
}

/** What somebody typed as a family's code; nothing where it cannot be one. */
export function readFamilyCode(typed: string): string | undefined {
  return readJoinCode(typed, familyLimits.codeBytes)
}
