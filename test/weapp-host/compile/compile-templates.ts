import { readFileSync } from 'node:fs'
import { join, parse, posix } from 'node:path'
import { TmplGroup } from 'glass-easel-template-compiler'
import { runWcc } from '../wechat/compilers/run-wcc'
import { findUnknownTemplates } from '../wechat/templates/unknown-templates'
import { packageOf } from './packages/packages'

/** What the template compiler says about a template; not in its type file. */
interface Finding {
  readonly message: string
  /** Counted from 0. */
  readonly startLine: number
  readonly startColumn: number
}

/**
 * All WXML and WXS as WeChat's script (`loadGwx` runs it). WeChat's own compiler refuses in its words; what it takes,
 * glass-easel's must take without a warning.
 */
export function compileTemplates(folder: string, files: readonly string[], roots: readonly string[]): string {
  const script = runWcc(folder, files)
  const group = new TmplGroup()
  const read = (file: string) => readFileSync(join(folder, file), 'utf8')
  const templates = files.filter((file) => file.endsWith('.wxml'))
  for (const file of files.filter((name) => name.endsWith('.wxs')))
    group.addScript(withoutEnding(file), read(file))
  for (const file of templates)
    refuseFindings(file, group.addTmpl(withoutEnding(file), read(file)) as Finding[])
  for (const file of templates) refuseMissing(file, group, files, roots)
  refuseUnknown(Object.fromEntries(templates.map((file) => [file, read(file)])))
  group.free()
  return script
}

function refuseFindings(file: string, [first]: readonly Finding[]): void {
  if (first === undefined) return
  throw new Error(`${file}:${first.startLine + 1}:${first.startColumn + 1}: ${first.message}`)
}

function refuseUnknown(sources: Readonly<Record<string, string>>): void {
  const [first] = findUnknownTemplates(sources)
  if (first !== undefined) throw new Error(first)
}

/** What a template imports must be there, and in a package that it may reach (subpackages/basic.html, 引用原则). */
function refuseMissing(
  file: string,
  group: TmplGroup,
  files: readonly string[],
  roots: readonly string[],
): void {
  const path = withoutEnding(file)
  const templates = group.getDirectDependencies(path).map((name) => `${String(name)}.wxml`)
  const scripts = group.getScriptDependencies(path).map((name) => `${String(name)}.wxs`)
  for (const needed of [...templates, ...scripts]) {
    if (!files.includes(needed)) throw new Error(`${file} imports ${needed}, which is missing`)
    const [own, other] = [packageOf(file, roots), packageOf(needed, roots)]
    if (other !== '' && other !== own) throw new Error(`${file} imports ${needed} of another package`)
  }
}

function withoutEnding(file: string): string {
  const { dir, name } = parse(file)
  return posix.join(dir, name)
}
