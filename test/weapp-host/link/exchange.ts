import type { Message } from './wire'

/** One side of the link: asks and is asked, tells and is told. Knows nothing of sockets. */
export class Exchange {
  private readonly waiting = new Map<number, { resolve(value: unknown): void; reject(error: Error): void }>()
  private last = 0

  constructor(
    private readonly send: (text: string) => void,
    private readonly answer: (what: string, value: unknown) => Promise<unknown>,
    private readonly hear: (what: string, value: unknown) => void,
  ) {}

  ask(what: string, value: unknown): Promise<unknown> {
    const id = ++this.last
    return new Promise((resolve, reject) => {
      this.waiting.set(id, { resolve, reject })
      this.post({ kind: 'ask', id, what, value })
    })
  }

  tell(what: string, value: unknown): void {
    this.post({ kind: 'news', what, value })
  }

  /** Takes a text that arrived. */
  receive(text: string): void {
    const message = JSON.parse(text) as Message
    if (message.kind === 'news') this.hear(message.what, message.value)
    else if (message.kind === 'ask') void this.reply(message.id, message.what, message.value)
    else this.settle(message)
  }

  /** The other side is gone: whatever was asked is refused. */
  close(reason: string): void {
    for (const { reject } of this.waiting.values()) reject(new Error(reason))
    this.waiting.clear()
  }

  private async reply(id: number, what: string, value: unknown): Promise<void> {
    try {
      this.post({ kind: 'answer', id, value: await this.answer(what, value) })
    } catch (error) {
      this.post({ kind: 'refusal', id, message: error instanceof Error ? error.message : String(error) })
    }
  }

  private settle(message: Extract<Message, { kind: 'answer' | 'refusal' }>): void {
    const asked = this.waiting.get(message.id)
    this.waiting.delete(message.id)
    if (message.kind === 'answer') asked?.resolve(message.value)
    else asked?.reject(new Error(message.message))
  }

  private post(message: Message): void {
    this.send(JSON.stringify(message))
  }
}
