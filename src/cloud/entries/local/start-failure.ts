/** Why the local host cannot start: the problem and its remedy, in both languages, for the terminal. */
export class StartFailure extends Error {
  constructor(english: string, chinese: string, options?: ErrorOptions) {
    super(`${english}\n${chinese}`, options)
    this.name = 'StartFailure'
  }
}
