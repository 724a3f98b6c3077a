import { readdirSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { checkCatalogue } from './check-catalogue'
import { parseCatalogue, type ParsedCatalogue } from './parse-catalogue'
import { readSources } from './read-sources'
import { readYamlFile } from './yaml-file'

export const contentFolder = join(__dirname, '../../src/content')

/** Reads and checks every file below a catalogue folder. */
export function readCatalogue(folder = join(contentFolder, 'catalogue')): ParsedCatalogue {
  const files = yamlFilesBelow(folder)
  const parsed = files.map((path) => parseCatalogue(readYamlFile(path, shownPath(path))))
  const entries = parsed.flatMap((file) => file.entries)
  const { sources } = readSources(join(contentFolder, 'sources.yaml'))
  const problems = [...parsed.flatMap((file) => file.problems), ...checkCatalogue(entries, sources)]
  return { entries, problems }
}

function yamlFilesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => join(folder, name))
}

function shownPath(path: string): string {
  return relative(join(__dirname, '../..'), path).split(sep).join('/')
}
