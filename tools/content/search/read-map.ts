import { problemText } from '../yaml/problem'
import { fieldsOf, readYamlFile, textOf } from '../yaml/yaml-file'

/** Reads a YAML file that maps words to words. Throws with file and line if the YAML is invalid. */
export function readMap(path: string): Map<string, string> {
  const { contents, problems } = readYamlFile(path, path)
  if (problems.length > 0) throw new Error(problems.map(problemText).join('\n'))
  const fields = fieldsOf(contents)
  return new Map(fields.map(({ key, value }) => [key, textOf(value) ?? '']))
}
