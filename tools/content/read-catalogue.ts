import { readdirSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { checkCatalogue } from './check-catalogue'
import { parseCatalogue, type ParsedCatalogue } from './parse-catalogue'
import { fieldsOf, readYamlFile } from './yaml-file'

export const contentFolder = join(__dirname, '../../src/content')

/** Reads and checks every file below a catalogue folder. */
export function readCatalogue(folder = join(contentFolder, 'catalogue')): ParsedCatalogue {
  const files = yamlFilesBelow(folder)
  const parsed = files.map((path) => parseCatalogue(readYamlFile(path, shownPath(path))))
  const entries = parsed.flatMap((file) => file.entries)
  const problems = [...parsed.flatMap((file) => file.problems), ...checkCatalogue(entries, readSourceIds())]
  return { entries, problems }
}

function yamlFilesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => join(folder, name))
}

function readSourceIds(): Set<string> {
  const path = join(contentFolder, 'sources.yaml')
  return new Set(fieldsOf(readYamlFile(path, shownPath(path)).contents).map((field) => field.key))
}

function shownPath(path: string): string {
  return relative(join(__dirname, '../..'), path).split(sep).join('/')
}
