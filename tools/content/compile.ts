import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { compileSearch } from './compile-search'
import { compileTexts } from './compile-texts'
import { problemText } from './problem'
import { contentFolder, readCatalogue } from './read-catalogue'
import { readCities } from './read-cities'
import { readInference } from './read-inference'

/** Compiles src/content into src/content/built. Throws an Error that lists every problem with file and line. */
export function compileContent(): void {
  const { entries, problems } = readCatalogue()
  const inference = readInference(join(contentFolder, 'inference'))
  const found = [...problems, ...inference.problems]
  if (found.length > 0) throw new Error(`The content has problems:\n${found.map(problemText).join('\n')}`)
  const popular = parse(readFileSync(join(contentFolder, 'popular.yaml'), 'utf8')) as string[]
  const sources = new Map(
    Object.entries(parse(readFileSync(join(contentFolder, 'sources.yaml'), 'utf8')) as object),
  )
  const built = join(contentFolder, 'built')
  mkdirSync(built, { recursive: true })
  write(
    join(built, 'search-data.ts'),
    'searchData',
    'SearchData',
    'search/search-data',
    compileSearch(entries, popular, inference.rules),
  )
  write(
    join(built, 'texts.ts'),
    'texts',
    'AnswerTexts',
    'search/answer-texts',
    compileTexts(entries, sources),
  )
  write(
    join(built, 'cities.ts'),
    'cities',
    'readonly CityPack[]',
    'city-pack',
    readCities(join(contentFolder, 'cities')),
  )
}

function write(path: string, name: string, type: string, module: string, value: unknown): void {
  const imported = type.replace(/^readonly |\[\]$/g, '')
  const code = `import type { ${imported} } from '#domain/${module}'\n\nexport const ${name}: ${type} = ${JSON.stringify(value)}\n`
  writeFileSync(path, code)
}

if (require.main === module) compileContent()
