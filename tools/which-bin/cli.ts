import { createInterface } from 'node:readline'
import { buildContent } from '../build/content'
import { answerLine } from './json-line'

// npm run which-bin -- 苞米瓤子        prints the answer.
// npm run --silent which-bin -- --json  reads a query a line from standard input, prints an object a line.
async function main(words: readonly string[]): Promise<void> {
  await buildContent()
  const { openSearch } = await import('./open-search')
  const { answerText } = await import('./plain-text')
  const ask = openSearch()
  const asJson = words.includes('--json')
  const query = words.filter((word) => word !== '--json').join(' ')
  const print = asJson ? answerLine : answerText
  if (query !== '') return console.log(print(query, ask(query)))
  if (!asJson) throw new Error('要查什么？例如：npm run which-bin -- 苞米瓤子')
  for await (const line of createInterface({ input: process.stdin })) {
    console.log(answerLine(line, ask(line)))
  }
}

main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
})
