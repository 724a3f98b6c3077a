import * as v from 'valibot'
import type { Problem } from './problem'
import { elementsOf, fieldsOf, type YamlFile } from './yaml-file'
import { nodeAt, plainOf } from './yaml-value'

export interface ReadValue<Value> {
  /** Undefined if there are problems. */
  readonly value: Value | undefined
  readonly problems: readonly Problem[]
}

/** A value with its place in the file. */
export type Written<Value> = Value & { readonly file: string; readonly line: number }

/** Reads a file whose whole content is one value. */
export function readWhole<Input, Output>(
  yaml: YamlFile,
  schema: v.GenericSchema<Input, Output>,
): ReadValue<Output> {
  const { value, problems } = readNode(yaml, yaml.contents, schema)
  return { value, problems: [...yaml.problems, ...problems] }
}

/** Reads a file that is a list; `value` contains only the valid elements. */
export function readList<Input, Output extends object>(
  yaml: YamlFile,
  schema: v.GenericSchema<Input, Output>,
) {
  const nodes = elementsOf(yaml.contents)
  const read = nodes.map((node) => ({ node, ...readNode(yaml, node, schema) }))
  const none =
    nodes.length > 0 ? [] : [{ file: yaml.file, line: 1, message: 'the file is no list (- id: …)' }]
  return {
    value: read.flatMap(({ node, value }): Written<Output>[] =>
      value === undefined ? [] : [{ ...value, file: yaml.file, line: yaml.lineOf(node) }],
    ),
    problems: [...yaml.problems, ...none, ...read.flatMap(({ problems }) => problems)],
  }
}

/** Reads a file that maps names to values; `value` contains only the valid ones. */
export function readMembers<Input, Output>(yaml: YamlFile, schema: v.GenericSchema<Input, Output>) {
  const members = fieldsOf(yaml.contents)
  const read = members.map(({ key, keyNode, value }) => ({
    key,
    ...readNode(yaml, value ?? keyNode, schema),
  }))
  const none = members.length > 0 ? [] : [{ file: yaml.file, line: 1, message: 'the file maps no names' }]
  return {
    value: new Map(read.flatMap(({ key, value }) => (value === undefined ? [] : [[key, value] as const]))),
    problems: [...yaml.problems, ...none, ...read.flatMap(({ problems }) => problems)],
  }
}

function readNode<Input, Output>(
  yaml: YamlFile,
  node: unknown,
  schema: v.GenericSchema<Input, Output>,
): ReadValue<Output> {
  const { success, output, issues } = v.safeParse(schema, plainOf(node))
  if (success) return { value: output, problems: [] }
  return { value: undefined, problems: issues.map((issue) => problemOf(yaml, node, issue)) }
}

function problemOf(yaml: YamlFile, node: unknown, { path, message }: v.BaseIssue<unknown>): Problem {
  const keys = path?.map(({ key }) => key) ?? []
  const where = keys.length > 0 ? `${keys.join('.')}: ` : ''
  return { file: yaml.file, line: yaml.lineOf(nodeAt(node, keys)), message: where + message }
}
