/** Why the local host cannot start, for the person at the prompt: what is wrong and the way out, in both languages. */
export class StartFailure extends Error {
  constructor(english: string, chinese: string, options?: ErrorOptions) {
    super(`${english}\n${chinese}`, options)
    this.name = 'StartFailure'
  }
}
