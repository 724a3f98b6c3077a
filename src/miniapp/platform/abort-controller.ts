type Listener = () => void

/**
 * As much of an AbortController as TanStack Query asks for: WeChat's logic layer has none. The build of the
 * mini-program puts it wherever `AbortController` is written.
 */
class MinimalAbortController {
  readonly signal = {
    aborted: false,
    addEventListener: (_type: 'abort', listener: Listener) => this.listeners.add(listener),
    removeEventListener: (_type: 'abort', listener: Listener) => this.listeners.delete(listener),
  }
  private readonly listeners = new Set<Listener>()

  abort() {
    if (this.signal.aborted) return
    this.signal.aborted = true
    this.listeners.forEach((listener) => listener())
  }
}

export { MinimalAbortController as AbortController }
