import { posix } from 'node:path'
import { packageOf } from './packages'

/** `require('./x')` at once; `require.async` and `require(path, callback)` may cross packages (subpackages/async.html). */
const requirement = /\brequire\(\s*(["'])([^"']+)\1\s*\)/g

/**
 * Refuses modules that require a module of a subpackage not their own: on a phone its code may not be there
 * (https://developers.weixin.qq.com/miniprogram/dev/framework/subpackages/basic.html, 引用原则).
 */
export function checkRequires(modules: Readonly<Record<string, string>>, roots: readonly string[]): void {
  for (const [file, source] of Object.entries(modules)) {
    for (const [, , name = ''] of source.matchAll(requirement)) {
      const needed = resolveModule(file, name, modules)
      if (needed === undefined) continue
      const [own, other] = [packageOf(file, roots), packageOf(needed, roots)]
      if (other === '' || other === own) continue
      throw new Error(`${file} requires ${needed}, a module of the package ${other}, which may not be loaded`)
    }
  }
}

function resolveModule(
  file: string,
  name: string,
  modules: Readonly<Record<string, string>>,
): string | undefined {
  const path = name.startsWith('/') ? name.slice(1) : posix.join(posix.dirname(file), name)
  return [path, `${path}.js`, `${path}/index.js`].find((candidate) => candidate in modules)
}
