type Listener = () => void

/**
 * The part of AbortController that TanStack Query needs, because WeChat's logic layer has none. The
 * mini-program build replaces every `AbortController` with this class.
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
