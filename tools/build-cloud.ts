import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { bundle } from './build-cloud/bundle'
import {
  dockerfile,
  functionConfig,
  type FunctionName,
  functionPackage,
} from './build-cloud/deployment-files'

/** Builds what is deployed: three cloud functions and a container, each with only the files it needs. */
export async function buildCloud(out = 'dist/cloud'): Promise<void> {
  rmSync(out, { recursive: true, force: true })
  await buildFunction('api', 'function', out)
  await buildFunction('jobs', 'jobs', out)
  await buildFunction('migrate', 'migrate', out)
  const container = join(out, 'container')
  await bundle('src/cloud/entries/container.ts', container)
  await bundle('src/cloud/entries/migrate-now.ts', join(container, 'migrate'))
  writeFileSync(join(container, 'Dockerfile'), dockerfile)
}

async function buildFunction(name: FunctionName, entry: string, out: string): Promise<void> {
  const folder = join(out, 'functions', name)
  mkdirSync(folder, { recursive: true })
  await bundle(`src/cloud/entries/${entry}.ts`, folder)
  writeJson(join(folder, 'package.json'), functionPackage(name))
  writeJson(join(folder, 'config.json'), functionConfig(name))
}

function writeJson(file: string, content: object): void {
  writeFileSync(file, `${JSON.stringify(content, null, 2)}\n`)
}

if (require.main === module) {
  buildCloud().catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error)
    process.exit(1)
  })
}
