import { printAccuracy, printWrong } from './print-accuracy'
import { printSweep, printSweeps } from './print-sweep'

// npm run accuracy [-- --set-aside] [-- --wrong]: accuracy by kind of query on our own development set.
// --set-aside uses the half that is not tuned to, --wrong lists wrong answers.
// npm run accuracy -- --sweep <score>: the results when only that score is changed (src/domain/search/scores.ts).
// --sweep all: how far each score can be changed before an answer gets worse; takes some minutes.
const setAside = process.argv.includes('--set-aside')
const swept = process.argv.indexOf('--sweep')

if (swept < 0) {
  printAccuracy(setAside)
  if (process.argv.includes('--wrong')) printWrong(setAside)
} else {
  const name = process.argv[swept + 1] ?? ''
  if (name === 'all') printSweeps()
  else printSweep(name)
}
