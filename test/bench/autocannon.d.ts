/** What test/bench uses of autocannon, which brings no types. */
declare module 'autocannon' {
  interface Options {
    readonly url: string
    readonly method: 'POST'
    readonly headers: Record<string, string>
    readonly body: string
    readonly connections: number
    /** Seconds. */
    readonly duration: number
    /** Threads that send. */
    readonly workers: number
  }

  interface Result {
    readonly requests: { readonly average: number }
    /** Milliseconds. */
    readonly latency: { readonly p99: number }
    readonly non2xx: number
    readonly errors: number
  }

  export default function autocannon(options: Options): Promise<Result>
}
