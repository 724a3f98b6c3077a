import type { Packages } from './packages'
import { candidatesOf, namedIn } from './module-path'

/** Runs one module's source with what only it may see. */
export type RunModule = (source: string, own: Readonly<Record<string, unknown>>, file: string) => void

interface Module {
  exports: unknown
}

type Require = ((path: string, done?: Done, failed?: Failed) => unknown) & {
  async(path: string): Promise<unknown>
}
type Done = (exports: unknown) => void
type Failed = (failure: { mod: string; errMsg: string }) => void

/**
 * CommonJS as WeChat has it (reference/api/require.html): a module runs once; in a circle the one that is running
 * gives what it has exported so far; a module of another subpackage comes only by `require.async`.
 */
export class Modules {
  private readonly loaded = new Map<string, Module>()

  constructor(
    private readonly sources: Readonly<Record<string, string>>,
    private readonly packages: Packages,
    private readonly run: RunModule,
  ) {}

  /** Runs a file, unless it has run. Throws what it throws. */
  load(file: string): unknown {
    const known = this.loaded.get(file)
    if (known !== undefined) return known.exports
    const source = this.sources[file]
    if (source === undefined) throw new Error(`module '${file}' is not defined`)
    const module: Module = { exports: {} }
    this.loaded.set(file, module)
    this.run(source, { require: this.requireFrom(file), module, exports: module.exports }, file)
    return module.exports
  }

  has(file: string): boolean {
    return file in this.sources
  }

  private requireFrom(from: string): Require {
    const require = (path: string, done?: Done, failed?: Failed): unknown => {
      if (done === undefined && failed === undefined) return this.requireNow(path, from)
      void this.callBack(path, from, done, failed)
      return undefined
    }
    return Object.assign(require, {
      async: (path: string) =>
        this.requireLater(path, from).catch((error: unknown) => Promise.reject(failureOf(path, error))),
    })
  }

  /** `require(path, done, failed)`: what `done` throws stays unhandled, and is reported as that. */
  private async callBack(path: string, from: string, done?: Done, failed?: Failed): Promise<void> {
    let exports: unknown
    try {
      exports = await this.requireLater(path, from)
    } catch (error) {
      failed?.(failureOf(path, error))
      return
    }
    done?.(exports)
  }

  private async requireLater(path: string, from: string): Promise<unknown> {
    const file = this.find(path, from)
    await this.packages.load(this.packages.of(file))
    return this.load(file)
  }

  private requireNow(path: string, from: string): unknown {
    const file = this.find(path, from)
    if (!this.packages.mayRequire(from, file)) throw missing(path, from)
    return this.load(file)
  }

  private find(path: string, from: string): string {
    if (typeof path !== 'string') throw new Error('require args must be a string')
    const file = candidatesOf(path, from).find((each) => each in this.sources)
    if (file === undefined) throw missing(path, from)
    return file
  }
}

/** As `require` tells of it (framework/subpackages/async.html). */
function failureOf(mod: string, error: unknown): { mod: string; errMsg: string } {
  return { mod, errMsg: error instanceof Error ? error.message : String(error) }
}

/** In WeChat's words. */
function missing(path: string, from: string): Error {
  return new Error(`module '${namedIn(path, from)}' is not defined, require args is '${path}'`)
}
