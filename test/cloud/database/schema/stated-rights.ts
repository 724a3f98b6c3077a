import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Right } from '#cloud/database/schema/app-rights'

type Found = [table: string, right: Right]

/** Of a table named in a list that is looped over, as parts of a challenge are deleted. */
const named = /^const \w+ = \[([\s\S]*?)\] as const/gm

/** What the statements of the deployed cloud do to which tables, read from the words of its sources. */
export function statedRights(folder: string): Map<string, Set<Right>> {
  const rights = new Map<string, Set<Right>>()
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  // The local host settles its demo city as the owner of its database.
  const deployed = files.filter((name) => name.endsWith('.ts') && !name.startsWith(join('entries', 'local')))
  const texts = deployed.map((name) => readFileSync(join(folder, name), 'utf8'))
  const tables = new Map(texts.flatMap(declared))
  for (const text of texts)
    for (const [table, right] of statedIn(text, tables))
      rights.set(table, (rights.get(table) ?? new Set()).add(right))
  return rights
}

/** The tables that a schema declares: what the sources call them, and the database. */
function declared(text: string): [constant: string, table: string][] {
  const found = [...text.matchAll(/export const (\w+) = pgTable\(\s*'(\w+)'/g)]
  return found.map(([, constant = '', table = '']) => [constant, table])
}

function statedIn(text: string, tables: ReadonlyMap<string, string>): Found[] {
  const builtHere = built(text).flatMap(([constant, right]): Found[] => {
    const table = tables.get(constant)
    return table === undefined ? [] : [[table, right]]
  })
  return [...plain(text), ...upserts(text), ...locks(text), ...deletedByName(text), ...builtHere]
}

function plain(text: string): Found[] {
  return [
    ...all(text, /\binsert into (\w+)/g, 'insert'),
    ...all(text, /\bupdate (\w+)(?: \w+)?\s+set\b/g, 'update'),
    ...all(text, /\bdelete from (\w+)/g, 'delete'),
    ...all(text, /\b(?:from|join|using) (\w+)/g, 'select'),
    // A row that is changed is looked for first, and what a statement returns is read.
    ...all(text, /\bupdate (\w+)(?: \w+)?\s+set\b/g, 'select'),
    ...all(text, /\bdelete from (\w+)/g, 'select'),
  ]
}

/** An upsert updates the table that the last insertion before it named. */
function upserts(text: string): Found[] {
  return [...text.matchAll(/\bdo update\s+set\b/g)].flatMap(({ index }) => {
    const [last] = [...text.slice(0, index).matchAll(/\binsert into (\w+)/g)].slice(-1)
    return last?.[1] ? [[last[1], 'update'] as Found, [last[1], 'select'] as Found] : []
  })
}

/** A row lock needs the right to update: of the table named last before it, but for those of subqueries. */
function locks(text: string): Found[] {
  return [...text.matchAll(/\bfor (?:update|no key update|share|key share)\b/g)].flatMap(({ index }) => {
    const before = text.slice(0, index)
    const statement = before.slice(before.lastIndexOf('`')).replace(/\([^()]*\)/g, '')
    const [last] = [...(statement.includes('from ') ? statement : before).matchAll(/\bfrom (\w+)/g)].slice(-1)
    return last?.[1] ? [[last[1], 'update'] as Found] : []
  })
}

function deletedByName(text: string): Found[] {
  if (!text.includes('delete from ${sql.identifier(')) return []
  const names = [...text.matchAll(named)].flatMap(([, list = '']) => [...list.matchAll(/'(\w+)'/g)])
  return names.flatMap(([, name = '']) => [[name, 'delete'] as Found, [name, 'select'] as Found])
}

/** Statements that drizzle builds, by what the sources call the tables; what they need is as in the above. */
function built(text: string): Found[] {
  return [
    ...all(text, /\.insert\((\w+)\)/g, 'insert'),
    ...(['select', 'update', 'delete'] as const).flatMap((right) =>
      all(text, /\bdeleteOldest\(db, (\w+)/g, right),
    ),
    ...all(text, /\.update\((\w+)\)/g, 'update'),
    ...all(text, /\.delete\((\w+)\)/g, 'delete'),
    ...all(text, /\.(?:from|\w+Join|update|delete|\$count)\((\w+)\b/g, 'select'),
    ...all(text, /\balias\((\w+),/g, 'select'),
    ...lastBefore(text, /\.onConflictDoUpdate\(/g, /\.insert\((\w+)\)/g),
    ...lastBefore(text, /\.for\('/g, /\.from\((\w+)\)/g),
  ]
}

/** The right to update what is named last before some words. */
function lastBefore(text: string, words: RegExp, name: RegExp): Found[] {
  return [...text.matchAll(words)].flatMap(({ index }) => all(text.slice(0, index), name, 'update').slice(-1))
}

function all(text: string, pattern: RegExp, right: Right): Found[] {
  return [...text.matchAll(pattern)].map(([, table = '']) => [table, right])
}
