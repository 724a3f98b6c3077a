import { textOf } from '#domain/search/answer-texts'
import { texts } from '#content/built/texts'
import { compileTexts } from '../../../tools/content/catalogue/compile-texts'
import { contentFolder, readCatalogue } from '../../../tools/content/catalogue/read-catalogue'
import { citationsOf, readSources } from '../../../tools/content/sources/read-sources'

const { entries } = readCatalogue()
const sources = citationsOf(readSources(`${contentFolder}/sources.yaml`).sources)
const compiled = compileTexts(entries, sources)

test('every entry says on the phone what it says in the catalogue', () => {
  const wanted = entries.map(({ prepare, why, contested, parts, areKinds, sources: cited }) => ({
    prepare,
    why,
    contested,
    parts,
    areKinds,
    sources: cited.map((source) => sources.get(source)),
  }))
  expect(entries.map((_, entry) => textOf(compiled, entry))).toEqual(wanted)
})

test('a sentence that many entries share stands once', () => {
  const sentences = compiled.sentences.split('\n')
  expect(new Set(sentences).size).toBe(sentences.length)
})

test('what is built is what the catalogue says (else: npm run build:content)', () => {
  expect(texts).toEqual(compiled)
})
