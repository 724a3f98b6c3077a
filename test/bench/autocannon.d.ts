/** What test/bench uses of autocannon, which brings no types. */
declare module 'autocannon' {
  interface Options {
    readonly url: string
    readonly method: 'POST'
    readonly headers: Record<string, string>
    readonly body: string
    readonly connections: number
    /** Requests in all. */
    readonly amount: number
  }

  interface Result {
    /** Milliseconds. */
    readonly latency: { readonly p99: number }
    readonly non2xx: number
    readonly errors: number
  }

  export default function autocannon(options: Options): Promise<Result>
}
