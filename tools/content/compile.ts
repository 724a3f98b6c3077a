import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Question } from '../../src/domain/quiz/question'
import { readChallenge } from './challenge/read-challenge'
import { compileQuestions } from './questions/compile-questions'
import { compileSearch } from './search/compile-search'
import { compileTexts } from './catalogue/compile-texts'
import { readInference } from './inference/read-rules'
import { readWords } from './inference/read-words'
import { readPrivacy } from './privacy/read-privacy'
import { problemText } from './yaml/problem'
import { questionCode } from './questions/question-code'
import { contentFolder, readCatalogue } from './catalogue/read-catalogue'
import { readCities } from './read-cities'
import { readMap } from './search/read-map'
import { readPopular } from './catalogue/read-popular'
import { readQuestions } from './questions/read-questions'
import { citationsOf, readSources, shownSources } from './sources/read-sources'

/** Compiles src/content into src/content/built. Throws an Error that lists every problem with file and line. */
export function compileContent(): void {
  const inContent = (name: string) => join(contentFolder, name)
  const { entries, problems, danger } = readCatalogue()
  const inference = readInference(inContent('inference'))
  const popular = readPopular(inContent('popular.yaml'), entries)
  const { sources, problems: sourceProblems } = readSources(inContent('sources.yaml'))
  const words = readWords(inContent('inference'), sources)
  const citations = citationsOf(sources)
  const quiz = readQuestions(inContent('questions'), entries, sources)
  const privacy = readPrivacy(inContent('privacy'), citations)
  const challenge = readChallenge(inContent('challenge'), sources, privacy)
  const parts = [inference, words, popular, quiz, privacy, challenge]
  const found = [...sourceProblems, ...problems, ...parts.flatMap((part) => part.problems)]
  if (found.length > 0) throw new Error(`The content has problems:\n${found.map(problemText).join('\n')}`)
  const search = compileSearch({
    entries,
    danger,
    popular: popular.names,
    wording: readMap(inContent('wording.yaml')),
    rules: inference.rules,
    words,
  })
  write('search-data', 'searchData', 'SearchData', 'search/index/search-data', search)
  write('texts', 'texts', 'AnswerTexts', 'search/answer-texts', compileTexts(entries, citations))
  write('sources', 'sources', 'readonly CitedSource[]', 'cited-source', shownSources(sources))
  write('cities', 'cities', 'readonly CityPack[]', 'city-pack', readCities(inContent('cities'), citations))
  const { practice, scored } = compileQuestions(quiz.questions, citations)
  writeQuestions('practice-questions', 'practiceQuestions', practice)
  writeQuestions('scored-questions', 'scoredQuestions', scored)
  write('privacy', 'privacy', 'PrivacyTexts', 'privacy/kept-data', privacy.texts)
  write('challenge', 'challenge', 'ChallengeContent', 'challenge/content', challenge.content)
}

function writeQuestions(file: string, name: string, questions: readonly Question[]): void {
  const { shared, list } = questionCode(questions)
  writeModule(file, [
    `import type { Question } from '#domain/quiz/question'`,
    '',
    `const shared: readonly (readonly string[])[] = ${shared}`,
    '',
    `export const ${name}: readonly Question[] = ${list}`,
  ])
}

function write(file: string, name: string, type: string, module: string, value: unknown): void {
  const imported = type.replace(/^readonly |\[\]$/g, '')
  writeModule(file, [
    `import type { ${imported} } from '#domain/${module}'`,
    '',
    `export const ${name}: ${type} = ${JSON.stringify(value)}`,
  ])
}

function writeModule(file: string, lines: readonly string[]): void {
  const built = join(contentFolder, 'built')
  mkdirSync(built, { recursive: true })
  writeFileSync(join(built, `${file}.ts`), [...lines, ''].join('\n'))
}
