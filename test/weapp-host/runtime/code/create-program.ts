import type { CodeSpace } from 'glass-easel-miniprogram-adapter'
import type { Host } from '../host'
import type { Sandbox } from '../sandbox/sandbox'
import type { EntryPoint } from './entry-point'
import { Modules } from './modules'
import { Packages } from './packages'
import { Program } from './program'

/** The mini-program's code, ready to run. */
export function createProgram(
  { bundle, report }: Host,
  space: CodeSpace,
  entries: EntryPoint,
  sandbox: Sandbox,
) {
  const packages: Packages = new Packages(bundle.appConfig, (root) => program.packageArrived(root))
  const modules = new Modules(
    bundle.modules,
    packages,
    (source, own, file) => void sandbox.run(source, own, file),
  )
  const program: Program = new Program(bundle, space, modules, entries, packages, report)
  return { packages, program }
}
