import { randomBytes } from 'node:crypto'
import { familyLimits } from '#domain/family/family'
import { joinCode, readJoinCode } from '#domain/contests/contest'

/** A code by which adults join a family, too long to guess. */
export function newFamilyCode(): string {
  return joinCode(randomBytes(familyLimits.codeBytes))
}

/** Reads a family's code as somebody typed it; undefined if it cannot be one. */
export function readFamilyCode(typed: string): string | undefined {
  return readJoinCode(typed, familyLimits.codeBytes)
}
