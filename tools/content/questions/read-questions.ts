import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { checkGrownUp } from './check-grown-up'
import { checkGuessing } from './check-question-guessing'
import { checkQuestionSources } from './check-question-sources'
import { checkTellTales, checkWordReader } from './check-question-words'
import { checkQuestions } from './check-questions'
import type { Entry } from '../catalogue/entry'
import { parseQuestions, type ParsedQuestions } from './parse-questions'
import type { Problem } from '../yaml/problem'
import { similarQuestions } from './similar-questions'
import type { Sources } from '../sources/source'
import { readYamlFile } from '../yaml/yaml-file'

const shownFolder = 'src/content/questions'

export interface ReadQuestions extends ParsedQuestions {
  /** Problems of the questions as a whole, which make them easy to guess. */
  readonly guessing: readonly Problem[]
}

/** Reads and checks all files of questions in a folder. */
export function readQuestions(folder: string, entries: readonly Entry[], sources: Sources): ReadQuestions {
  const catalogue = new Map(
    entries.flatMap((entry) => [entry.name, ...entry.also].map((name) => [name.toLowerCase(), entry])),
  )
  const parsed = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => readYamlFile(join(folder, name), `${shownFolder}/${name.split('\\').join('/')}`))
    .map((yaml) => parseQuestions(yaml, catalogue))
  const questions = parsed.flatMap((file) => file.questions)
  const problems = parsed.flatMap((file) => file.problems)
  return {
    questions,
    problems: [
      ...problems,
      ...checkQuestions(questions, catalogue, new Set(sources.keys())),
      ...checkQuestionSources(questions, sources),
      ...checkGrownUp(questions),
      ...similarQuestions(questions),
    ],
    guessing: [checkGuessing, checkWordReader, checkTellTales].flatMap((check) =>
      check(questions, shownFolder),
    ),
  }
}
