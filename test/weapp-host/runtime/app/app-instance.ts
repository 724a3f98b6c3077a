/** `App()` and `getApp()` (reference/api/App.html, reference/api/getApp.html). */
export class AppInstance {
  /** What `App()` was given, which is the instance too. */
  current: Record<string, unknown> | undefined

  readonly App = (definition: Record<string, unknown>): void => {
    if (this.current !== undefined) throw new Error('App() must be called once')
    this.current = definition
  }

  readonly getApp = ({ allowDefault = false }: { allowDefault?: boolean } = {}): object | undefined =>
    this.current ?? (allowDefault ? {} : undefined)
}
