import { printAccuracy, printWrong } from './print-accuracy'
import { printSweep, printSweeps } from './print-sweep'

// npm run accuracy [-- --set-aside] [-- --wrong]: accuracy by kind of query over our own development set;
// --set-aside scores the half that nobody tunes to, --wrong lists what is answered wrong.
// npm run accuracy -- --sweep <score>: what becomes of the answers when that score alone is moved (src/domain/search/scores.ts);
// --sweep all: how far each can be moved before an answer gets worse, in some minutes.
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
