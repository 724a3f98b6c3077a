import { buildCloud } from '../build-cloud'
import { buildContent } from './content'
import { buildTaro } from './taro'

const targets: Record<string, () => Promise<void>> = {
  content: buildContent,
  weapp: () => buildTaro('weapp'),
  h5: () => buildTaro('h5'),
  cloud: () => buildCloud(),
}

async function build(target: string): Promise<void> {
  const make = Object.hasOwn(targets, target) ? targets[target] : undefined
  if (!make) throw new Error(`Which build? One of: ${Object.keys(targets).join(', ')}`)
  await make()
}

build(process.argv[2] ?? '').catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
})
