import {
  levels,
  questionKinds,
  topics,
  type Level,
  type QuestionKind,
  type Topic,
} from '../../../src/domain/quiz/question'
import type { Entry } from '../catalogue/entry'
import type { Problem } from '../yaml/problem'
import { answerKeys, readAnswer } from './question-answer'
import { isOldEmoji } from './question-picture'
import type { QuestionFields, WrittenQuestion } from './written-question'
import { elementsOf, fieldsOf, textOf, type YamlFile } from '../yaml/yaml-file'

const commonKeys = ['id', 'kind', 'level', 'picture', 'ask', 'read', 'why', 'source']

export interface ParsedQuestions {
  readonly questions: WrittenQuestion[]
  readonly problems: Problem[]
}

/**
 * Parses one file of questions and collects problems with their lines. `catalogue` maps names and other names
 * to entries.
 */
export function parseQuestions(yaml: YamlFile, catalogue: ReadonlyMap<string, Entry>): ParsedQuestions {
  const problems: Problem[] = [...yaml.problems]
  const report = (node: unknown, message: string) =>
    problems.push({ file: yaml.file, line: yaml.lineOf(node), message })
  const topic = topicOf(yaml.file)
  if (!topic) report(yaml.contents, `no topic is called like this file: one of ${topics.join(', ')}`)
  const nodes = elementsOf(yaml.contents)
  if (nodes.length === 0) report(yaml.contents, 'the file is no list of questions (- id: …)')
  const questions = nodes.map((node) => ({
    ...parseQuestion(readFields(node, report), topic ?? 'classes', catalogue),
    file: yaml.file,
    line: yaml.lineOf(node),
  }))
  return { questions, problems }
}

function topicOf(file: string): Topic | undefined {
  const name = file.replace(/^.*?questions\//, '').split(/[/.]/)[0]
  return topics.find((topic) => topic === name)
}

function readFields(node: unknown, report: (node: unknown, message: string) => void): QuestionFields {
  const fields = fieldsOf(node)
  const find = (key: string) => fields.find((field) => field.key === key)
  return {
    keys: fields.map(({ key }) => key),
    text: (key) => textOf(find(key)?.value) || undefined,
    list: (key) => elementsOf(find(key)?.value).map((element) => textOf(element) ?? ''),
    report: (key, message) => report(find(key)?.keyNode ?? node, message),
  }
}

function parseQuestion(fields: QuestionFields, topic: Topic, catalogue: ReadonlyMap<string, Entry>) {
  const kind = parseKind(fields)
  reportFields(fields, kind)
  const level = parseLevel(fields)
  reportPicture(fields, level)
  return {
    id: fields.text('id') ?? '',
    kind,
    topic,
    level,
    ask: fields.text('ask') ?? '',
    read: fields.text('read'),
    picture: fields.text('picture'),
    why: fields.text('why') ?? '',
    sources: wordsIn(fields.text('source')),
    ...readAnswer(kind, fields, catalogue),
  }
}

function parseKind(fields: QuestionFields): QuestionKind {
  const text = fields.text('kind')
  const kind = questionKinds.find((known) => known === text)
  if (!kind) fields.report('kind', `unknown kind "${text ?? ''}": one of ${questionKinds.join(', ')}`)
  return kind ?? 'choice'
}

function reportFields(fields: QuestionFields, kind: QuestionKind): void {
  for (const key of ['id', 'level', 'ask', 'why', 'source']) {
    if (!fields.text(key)) fields.report(key, `the question has no ${key} (${key}: …)`)
  }
  for (const key of fields.keys) {
    if (![...commonKeys, ...answerKeys[kind]].includes(key))
      fields.report(key, `a question of kind ${kind} has no field "${key}"`)
  }
  const id = fields.text('id')
  if (id && !/^[a-z0-9]+(-[a-z0-9]+)+$/.test(id))
    fields.report('id', `"${id}" is no id: small letters, digits and hyphens, as in prep-milk-carton`)
}

function parseLevel(fields: QuestionFields): Level {
  const text = fields.text('level')
  const level = levels.find((known) => String(known) === text)
  if (text && !level) fields.report('level', `unknown level "${text}": one of ${levels.join(', ')}`)
  return level ?? 2
}

function reportPicture(fields: QuestionFields, level: Level): void {
  const picture = fields.text('picture')
  if (picture === undefined && level === 1) fields.report('picture', 'a child’s question needs a picture')
  if (picture !== undefined && !isOldEmoji(picture))
    fields.report('picture', `"${picture}" is not one emoji of Unicode 10 or older`)
}

function wordsIn(text = ''): string[] {
  return text
    .split('、')
    .map((word) => word.trim())
    .filter((word) => word !== '')
}
