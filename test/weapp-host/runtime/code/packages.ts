import type { AppConfig } from '../../compile/bundle'

/** How long a subpackage takes to arrive, milliseconds: long enough that nothing can count on it being there. */
const download = 30

interface Package {
  readonly root: string
  readonly name: string | undefined
  readonly independent: boolean
}

/** Which package a file is in, which packages are here, and who may require whom (framework/subpackages/basic.html). */
export class Packages {
  private readonly all: readonly Package[]
  private readonly arriving = new Map<string, Promise<void>>()
  private readonly here = new Set([''])

  /** `arrived` runs once for each subpackage, before anyone who waits for it goes on. */
  constructor(
    app: AppConfig,
    private readonly arrived: (root: string) => void,
  ) {
    this.all = (app.subPackages ?? app.subpackages ?? []).map(({ root, name, independent = false }) => ({
      root: root.replace(/^\/|\/$/g, ''),
      name,
      independent,
    }))
  }

  /** Root of the package that a file or a page is in; '' for the main package. */
  of(path: string): string {
    return this.all.find(({ root }) => path.startsWith(`${root}/`))?.root ?? ''
  }

  isHere(root: string): boolean {
    return this.here.has(root)
  }

  /** `nameOrRoot` as app.json gives it. Rejects when there is no such package. */
  load(nameOrRoot: string): Promise<void> {
    const asked = nameOrRoot.replace(/^\/|\/$/g, '')
    const root = asked === '' ? '' : this.all.find((each) => each.root === asked || each.name === asked)?.root
    if (root === undefined) return Promise.reject(new Error(`subpackage ${nameOrRoot} is not found`))
    if (this.here.has(root)) return Promise.resolve()
    const arriving = this.arriving.get(root) ?? this.fetch(root)
    this.arriving.set(root, arriving)
    return arriving
  }

  /** Only what is in the same package or in the main one; an independent package has not even that. */
  mayRequire(from: string, file: string): boolean {
    const [own, other] = [this.of(from), this.of(file)]
    if (own === other) return true
    return other === '' && this.all.every(({ root, independent }) => root !== own || !independent)
  }

  private async fetch(root: string): Promise<void> {
    await new Promise((done) => window.setTimeout(done, download))
    this.here.add(root)
    this.arrived(root)
  }
}
