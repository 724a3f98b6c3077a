import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { runInNewContext } from 'node:vm'
import { parse } from 'acorn'
import { functions } from '../../cloudbaserc.json'
import { dockerfile } from '../../tools/build-cloud/deployment-files'

const cloud = join(__dirname, '../../dist/cloud')
const bundles = ['functions/api', 'functions/jobs', 'functions/migrate', 'container', 'container/migrate']

/** Starts a bundle as if on a Node of this version. */
function startOn(node: string, bundle: string): { said: string[]; status?: number; loaded: string[] } {
  const said: string[] = []
  const loaded: string[] = []
  let status: number | undefined
  const exit = (code: number) => {
    status = code
    throw new Error('ended')
  }
  const console = { error: (line: string) => void said.push(line) }
  const script = readFileSync(join(cloud, bundle, 'index.js'), 'utf8')
  const context = {
    process: { versions: { node }, exit },
    console,
    require: (file: string) => void loaded.push(file),
    module: {},
  }
  try {
    runInNewContext(script, context)
  } catch (error) {
    if (status === undefined) throw error
  }
  return { said, status, loaded }
}

describe.each(bundles)('the bundle %s', (bundle) => {
  test.each(['8.9.4', '10.15.3', '16.13.0'])(
    'says in one line that Node %s is too old, and loads nothing',
    (node) => {
      const { said, status, loaded } = startOn(node, bundle)
      expect(said).toEqual([
        expect.stringMatching(/^Little Hands needs Node\.js 18 or newer, and this is .*Nodejs20\.19/),
      ])
      expect([status, loaded]).toEqual([1, []])
    },
  )

  test.each(['18.15.0', '20.19.0', '24.11.0'])('loads on Node %s, and says nothing', (node) => {
    expect(startOn(node, bundle)).toEqual({ said: [], status: undefined, loaded: ['./main.js'] })
  })

  test('begins with a file that any Node reads', () => {
    const script = readFileSync(join(cloud, bundle, 'index.js'), 'utf8')
    expect(() => parse(script, { ecmaVersion: 5 })).not.toThrow()
  })
})

describe('cloudbaserc.json', () => {
  test.each(functions)('has what the function $name is built with', (declared) => {
    const { name, timeout, triggers } = declared as { name: string; timeout: number; triggers?: object[] }
    const config = JSON.parse(readFileSync(join(cloud, 'functions', name, 'config.json'), 'utf8')) as object
    expect(config).toMatchObject(triggers ? { timeout, triggers } : { timeout })
    expect(declared).toMatchObject({ runtime: 'Nodejs20.19', installDependency: false })
  })
})

test('the container runs on a Node that is maintained', () => {
  // Node 24 is maintained until April 2028.
  expect(dockerfile).toMatch(/^FROM node:24-slim$/m)
})
