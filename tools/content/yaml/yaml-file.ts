import { readFileSync } from 'node:fs'
import {
  LineCounter,
  parseDocument,
  isMap,
  isScalar,
  isSeq,
  type Document,
  type Node,
  type YAMLMap,
} from 'yaml'
import type { Problem } from './problem'

/** A parsed YAML file that knows the line of each of its nodes. */
export interface YamlFile {
  readonly file: string
  readonly contents: Node | null
  readonly problems: readonly Problem[]
  lineOf(node: unknown): number
}

export function readYamlFile(path: string, file: string): YamlFile {
  return parseYaml(readFileSync(path, 'utf8'), file)
}

export function parseYaml(text: string, file: string): YamlFile {
  const lines = new LineCounter()
  const document: Document.Parsed = parseDocument(text, { lineCounter: lines })
  const lineAt = (offset: number) => lines.linePos(offset).line
  return {
    file,
    contents: document.contents,
    problems: document.errors.map((error) => ({
      file,
      line: lineAt(error.pos[0]),
      message: error.message.split('\n')[0] ?? '',
    })),
    lineOf: (node) => lineAt((node as Node | null)?.range?.[0] ?? 0),
  }
}

export interface Field {
  readonly key: string
  readonly keyNode: unknown
  readonly value: unknown
}

/** The fields of a map in order; empty if the node is not a map. */
export function fieldsOf(node: unknown): Field[] {
  if (!isMap(node)) return []
  return (node as YAMLMap).items.map((pair) => ({
    key: isScalar(pair.key) ? String(pair.key.value).trim() : '',
    keyNode: pair.key,
    value: pair.value,
  }))
}

export function elementsOf(node: unknown): unknown[] {
  return isSeq(node) ? node.items : []
}

/** The text of a scalar; undefined for a map, a list or null. */
export function textOf(node: unknown): string | undefined {
  if (!isScalar(node) || node.value === null) return undefined
  return String(node.value).trim()
}
