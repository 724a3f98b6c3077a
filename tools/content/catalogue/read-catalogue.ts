import { readdirSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { checkCatalogue } from './check-catalogue'
import type { DangerContent } from '../danger/danger'
import { parseCatalogue, type ParsedCatalogue } from './parse-catalogue'
import { readDanger } from '../danger/read-danger'
import { readSources } from '../sources/read-sources'
import { readYamlFile } from '../yaml/yaml-file'

export const contentFolder = join(__dirname, '../../../src/content')

export interface Catalogue extends ParsedCatalogue {
  readonly danger: DangerContent
}

/** Reads and checks all files in a catalogue folder and the dangers, whose entries come first. */
export function readCatalogue(
  folder = join(contentFolder, 'catalogue'),
  dangerFolder = join(contentFolder, 'danger'),
): Catalogue {
  const danger = readDanger(dangerFolder)
  const files = yamlFilesBelow(folder)
  const parsed = files.map((path) => parseCatalogue(readYamlFile(path, shownPath(path))))
  const { sources } = readSources(join(contentFolder, 'sources.yaml'))
  const dangers = danger.content.groups.flatMap((group) => group.entries)
  const entries = [...dangers, ...parsed.flatMap((file) => file.entries)]
  const problems = [
    ...danger.problems,
    ...parsed.flatMap((file) => file.problems),
    ...checkCatalogue(entries, sources),
  ]
  return { entries, problems, danger: danger.content }
}

function yamlFilesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => join(folder, name))
}

function shownPath(path: string): string {
  return relative(join(__dirname, '../../..'), path).split(sep).join('/')
}
