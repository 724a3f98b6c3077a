import type { Entry } from './entry'
import type { Problem } from '../yaml/problem'
import { elementsOf, readYamlFile, textOf } from '../yaml/yaml-file'

const file = 'src/content/popular.yaml'

/** Reads the most popular names; each must be the name of an entry. */
export function readPopular(
  path: string,
  entries: readonly Entry[],
): { names: string[]; problems: Problem[] } {
  const yaml = readYamlFile(path, file)
  const known = new Set(entries.map((entry) => entry.name))
  const elements = elementsOf(yaml.contents).map((node) => ({
    name: textOf(node) ?? '',
    line: yaml.lineOf(node),
  }))
  const strangers = elements.filter(({ name }) => !known.has(name))
  return {
    names: elements.map(({ name }) => name),
    problems: strangers.map(({ name, line }) => ({
      file,
      line,
      message: `"${name}" is no entry of the catalogue`,
    })),
  }
}
