import { fieldsOf, readYamlFile, textOf } from './yaml-file'

/** Reads a YAML file that maps words to words. */
export function readMap(path: string): Map<string, string> {
  const fields = fieldsOf(readYamlFile(path, path).contents)
  return new Map(fields.map(({ key, value }) => [key, textOf(value) ?? '']))
}
