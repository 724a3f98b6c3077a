import type { CodeSpace, ComponentEnv } from 'glass-easel-miniprogram-adapter'
import { withBehaviours } from './named-behaviours'

/** What registers pages and components. */
export type Constructors = Readonly<
  Record<'Page' | 'Component' | 'Behavior', (definition?: object) => unknown>
>

/**
 * `Page()` and `Component()` register under the entry file that is being run, whichever module calls them: Taro calls
 * `Component()` for its recursive component from a shared chunk.
 */
export class EntryPoint {
  private readonly running: Constructors[] = []

  constructor(private readonly space: CodeSpace) {}

  /** Runs an entry file; `path` is without ending. */
  run(path: string, work: () => void): void {
    this.space.componentEnv(path, (env: ComponentEnv) => {
      this.running.push(env as unknown as Constructors)
      try {
        work()
      } finally {
        this.running.pop()
      }
    })
  }

  /** For every module: they ask which entry is running when they are called. */
  readonly constructors: Constructors = {
    Page: (definition) => this.define('Page', definition),
    Component: (definition) => this.define('Component', definition),
    Behavior: (definition) => this.define('Behavior', definition),
  }

  private define(name: keyof Constructors, definition: object | undefined): unknown {
    const env = this.current(name)
    return env[name](definition && withBehaviours(definition, env.Behavior))
  }

  private current(name: string): Constructors {
    const env = this.running[this.running.length - 1]
    if (env === undefined) throw new Error(`${name}() must be called while its file is loaded`)
    return env
  }
}
