import { problemText } from './problem'
import { readCatalogue } from './read-catalogue'

// npm run check:content [-- part-of-a-path]: only the problems of the files whose path holds those words.
const [wanted = ''] = process.argv.slice(2)
const { entries, problems } = readCatalogue()
const shown = problems.filter((problem) => problem.file.includes(wanted))
const mine = entries.filter((entry) => entry.file.includes(wanted))
for (const problem of shown) console.log(problemText(problem))
const others = mine.reduce((sum, entry) => sum + entry.also.length, 0)
console.log(`${mine.length} entries, ${others} other names, ${shown.length} problems`)
process.exitCode = shown.length > 0 ? 1 : 0
