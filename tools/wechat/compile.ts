import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { filesBelow } from 'weapp-host/files-below'
import { loadMiniprogramCi, type Project } from './miniprogram-ci'
import { compileSettings, projectPath, readProjectConfig } from './project-settings'
import { reportFile, type WechatReport } from './report'

// Compiles the build with WeChat's tool, offline, and writes the report. Runs as a separate process, because
// the tool prints a lot and does not stop its workers.
const built = join(projectPath, 'dist/weapp')

async function compile(): Promise<WechatReport> {
  const { Project, getCompiledResult, checkCodeQuality } = loadMiniprogramCi()
  const config = readProjectConfig()
  const project = new Project({
    appid: 'wx0000000000000000',
    type: 'miniProgram',
    projectPath,
    // Never used offline, but the tool requires a key.
    privateKey: 'none',
  })
  stayOffline(project)
  const onProgressUpdate = () => undefined
  const setting = compileSettings(config)
  const files = await getCompiledResult({ project, version: '0.0.0', setting, onProgressUpdate })
  return { sizes: sizesOf(files), quality: await checkCodeQuality(project), schema: schemaProblems() }
}

/** Replaces the request to WeChat's server for the limits of this AppID by the tool's default limits. */
function stayOffline(project: Project): void {
  const { DefaultProjectAttr } = loadMiniprogramCi<{ DefaultProjectAttr: object }>('dist/config/config.js')
  project.attr = () => Promise.resolve(DefaultProjectAttr)
}

function sizesOf(files: Record<string, string | Buffer>): Record<string, number> {
  const app = readJson('app.json') as { subPackages: { root: string }[] }
  const sizes: Record<string, number> = { main: 0 }
  for (const [file, content] of Object.entries(files)) {
    const root = app.subPackages.find((one) => file.startsWith(`${one.root}/`))?.root ?? 'main'
    sizes[root] = (sizes[root] ?? 0) + Buffer.byteLength(content)
  }
  return sizes
}

type Schema = 'app' | 'page' | 'sitemap' | 'projectconfig'

interface Verdict {
  readonly warning: string
  readonly error: readonly object[]
}

function schemaProblems(): string[] {
  const { schemaValidate } = loadMiniprogramCi<{ schemaValidate(schema: Schema, content: unknown): Verdict }>(
    'dist/modules/corecompiler/original/validate/schemaValidate.js',
  )
  const pages = filesBelow(built).filter((file) => file.endsWith('/index.json'))
  const files: [Schema, string][] = [
    ['app', 'app.json'],
    ['sitemap', 'sitemap.json'],
    ['projectconfig', '../../project.config.json'],
    ...pages.map((page): [Schema, string] => ['page', page]),
  ]
  return files.flatMap(([schema, file]) => {
    const { warning, error } = schemaValidate(schema, readJson(file))
    return [warning, ...error.map((one) => JSON.stringify(one))]
      .filter(Boolean)
      .map((what) => `${file}: ${what}`)
  })
}

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(join(built, file), 'utf8'))
}

compile()
  .then((report) => writeFileSync(reportFile, JSON.stringify(report, null, 2)))
  .then(() => process.exit(0))
  .catch((error: unknown) => {
    console.error(error)
    process.exit(1)
  })
