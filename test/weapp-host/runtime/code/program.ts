import type { CodeSpace } from 'glass-easel-miniprogram-adapter'
import type { Bundle, PageConfig } from '../../compile/bundle'
import { styleScopeOf } from '../../compile/styles/style-scope'
import { pageStyle } from '../view/page-style'
import type { EntryPoint } from './entry-point'
import { candidatesOf } from './module-path'
import type { Modules } from './modules'
import type { Packages } from './packages'

/** The pages and components of the mini-program: styles and JSON at once, each script when it is due. */
export class Program {
  private readonly ran = new Set<string>()

  constructor(
    private readonly bundle: Bundle,
    private readonly space: CodeSpace,
    private readonly modules: Modules,
    private readonly entries: EntryPoint,
    private readonly packages: Packages,
    private readonly report: (error: unknown) => void,
  ) {
    for (const [path, config] of Object.entries(bundle.configs)) {
      space.addComponentStaticConfig(path, { ...config, usingComponents: this.usingOf(config) } as object)
      space.addStyleSheet(path, undefined, styleScopeOf(path))
    }
    for (const [path, css] of Object.entries(bundle.styles)) addStyle(path, css)
  }

  /** `app.js`. */
  runApp(): void {
    this.run('app')
  }

  /** All of a package's pages and components, unless they wait to be opened (`lazyCodeLoading`). */
  packageArrived(root: string): void {
    if (this.bundle.appConfig.lazyCodeLoading === 'requiredComponents') return
    const paths = Object.keys(this.bundle.configs).filter((path) => this.packages.of(path) === root)
    for (const path of paths) this.need(path)
  }

  /** Makes sure that a page or component is registered, and what it uses before it. */
  need(path: string): void {
    if (this.ran.has(path)) return
    this.ran.add(path)
    const config = this.bundle.configs[path]
    for (const used of Object.values(this.usingOf(config))) {
      const [file] = candidatesOf(used, path).filter((each) => this.modules.has(each))
      if (file !== undefined && this.packages.isHere(this.packages.of(file)))
        this.need(file.replace(/\.js$/, ''))
    }
    this.run(path)
    if (this.space.getComponentSpace().getComponentByUrlWithoutDefault(path, '') === null)
      this.registerEmpty(path)
  }

  private usingOf(config: PageConfig | undefined): Record<string, string> {
    const ofApp = Object.entries(this.bundle.appConfig.usingComponents ?? {})
    const fromRoot = ofApp.map(([name, path]) => [
      name,
      path.includes('://') ? path : `/${path.replace(/^\//, '')}`,
    ])
    return { ...(Object.fromEntries(fromRoot) as Record<string, string>), ...config?.usingComponents }
  }

  private run(path: string): void {
    this.entries.run(path, () => {
      try {
        this.modules.load(`${path}.js`)
      } catch (error) {
        this.report(error)
      }
    })
  }

  /** WeChat shows an empty page, and says so. */
  private registerEmpty(path: string): void {
    const kind = this.bundle.configs[path]?.component === true ? 'Component' : 'Page'
    this.report(new Error(`${kind} "${path}" has not been registered yet.`))
    this.entries.run(path, () => this.entries.constructors.Component({}))
  }
}

function addStyle(path: string, css: string): void {
  const style = document.createElement('style')
  style.dataset.path = path
  style.textContent = pageStyle(css)
  document.head.append(style)
}
