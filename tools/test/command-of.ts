import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const packages = join(__dirname, '../../node_modules')

/** The path of the script behind a package's command. Node can run it on every system without a shell. */
export function commandOf(name: string, command = name): string {
  const { bin } = JSON.parse(readFileSync(join(packages, name, 'package.json'), 'utf8')) as PackageFile
  const script = typeof bin === 'string' ? bin : bin[command]
  if (script === undefined) throw new Error(`the package ${name} has no command ${command}`)
  return join(packages, name, script)
}

interface PackageFile {
  readonly bin: string | Readonly<Record<string, string>>
}
