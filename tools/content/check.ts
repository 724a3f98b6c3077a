import { join } from 'node:path'
import { readChallenge } from './challenge/read-challenge'
import { readInference } from './inference/read-rules'
import { readWords } from './inference/read-words'
import { readPrivacy } from './privacy/read-privacy'
import { problemText } from './yaml/problem'
import { contentFolder, readCatalogue } from './catalogue/read-catalogue'
import { readQuestions } from './questions/read-questions'
import { citationsOf, readSources } from './sources/read-sources'

// npm run check:content [-- part-of-a-path]: lists problems of the content, only for files whose path
// contains the argument.
const [wanted = ''] = process.argv.slice(2)
const { entries, problems } = readCatalogue()
const { sources, problems: sourceProblems } = readSources(join(contentFolder, 'sources.yaml'))
const quiz = readQuestions(join(contentFolder, 'questions'), entries, sources)
const citations = citationsOf(sources)
const privacy = readPrivacy(join(contentFolder, 'privacy'), citations)
const inference = readInference(join(contentFolder, 'inference'))
const words = readWords(join(contentFolder, 'inference'), sources)
const challenge = readChallenge(join(contentFolder, 'challenge'), sources, privacy)
const isWanted = ({ file }: { file: string }) => file.includes(wanted)
const shown = [
  ...sourceProblems,
  ...problems,
  ...quiz.problems,
  ...quiz.guessing,
  ...inference.problems,
  ...words.problems,
  ...challenge.problems,
].filter(isWanted)
const mine = entries.filter(isWanted)
for (const problem of shown) console.log(problemText(problem))
const others = mine.reduce((sum, entry) => sum + entry.also.length, 0)
const asked = quiz.questions.filter(isWanted).length
console.log(`${mine.length} entries, ${others} other names, ${asked} questions, ${shown.length} problems`)
process.exitCode = shown.length > 0 ? 1 : 0
