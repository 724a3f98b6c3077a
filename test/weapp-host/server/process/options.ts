import { parseArgs } from 'node:util'

/** What the host is told: by the words that automator.launch gives DevTools' cli, and by the environment. */
export interface HostOptions {
  /** Folder with project.config.json. */
  readonly project: string
  /** Where the automator's WebSocket listens, on 127.0.0.1. */
  readonly port: number
  /** Who the phone is signed in as; '' is nobody. */
  readonly openid: string
  /** `--cloud` or WEAPP_HOST_CLOUD: where cloud functions run. */
  readonly cloud?: string
  /** WEAPP_HOST_IDLE_SECONDS: how long it waits for an automator before it ends. */
  readonly idleSeconds: number
  /** WEAPP_HOST_TIMES: say on stderr how long each phase of the start took. */
  readonly showTimes: boolean
}

const usage =
  'usage: cli.cjs [auto] --project <folder> [--auto-port <port>] [--auto-account <openid>] [--cloud <address>]'

export function readOptions(words: readonly string[], env: NodeJS.ProcessEnv): HostOptions {
  const { values, positionals } = parse(words)
  if (positionals.some((word) => word !== 'auto'))
    throw new Error(`unknown command ${positionals.join(' ')}\n${usage}`)
  if (values.project === undefined) throw new Error(`--project is missing\n${usage}`)
  const cloud = values.cloud ?? env.WEAPP_HOST_CLOUD
  return {
    project: values.project,
    port: positive('--auto-port', values['auto-port']),
    openid: values['auto-account'],
    ...(cloud && { cloud: cloud.replace(/\/$/, '') }),
    idleSeconds: positive('WEAPP_HOST_IDLE_SECONDS', env.WEAPP_HOST_IDLE_SECONDS ?? '60'),
    showTimes: env.WEAPP_HOST_TIMES === '1',
  }
}

function parse(words: readonly string[]) {
  try {
    return parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        project: { type: 'string' },
        'auto-port': { type: 'string', default: '9420' },
        'auto-account': { type: 'string', default: '' },
        cloud: { type: 'string' },
        // Nothing to sign in to and nothing to trust here; taken because automator.launch may pass them.
        ticket: { type: 'string' },
        'trust-project': { type: 'boolean' },
      },
    })
  } catch (error) {
    throw new Error(`${(error as Error).message}\n${usage}`, { cause: error })
  }
}

function positive(name: string, word: string): number {
  const value = Number(word)
  if (!Number.isInteger(value) || value <= 0)
    throw new Error(`${name}: ${word} is not a whole number above 0`)
  return value
}
