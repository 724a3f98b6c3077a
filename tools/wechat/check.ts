import { spawnSync } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { buildTaro } from '../build/taro'
import { commandOf } from '../test/command-of'
import { fetchMiniprogramCi } from './miniprogram-ci'
import { problemsOf, reportFile, sizeTable, type WechatReport } from './report'

// npm run check:wechat: checks the build with WeChat's own tools, as far as they work offline.
async function check(): Promise<void> {
  await buildTaro('weapp')
  const problems = [...typeProblems(), ...compileProblems()]
  if (problems.length > 0) throw new Error(problems.join('\n'))
  console.log('\nWeChat would take this build: schemas, code quality, sizes and API types are right.')
}

function typeProblems(): string[] {
  console.log("Checking src/miniapp/platform against WeChat's typings …")
  const { status, stdout } = run(commandOf('typescript', 'tsc'), '--noEmit', '-p', 'tools/wechat/as-wx')
  return status === 0 ? [] : [stdout]
}

function compileProblems(): string[] {
  fetchMiniprogramCi()
  console.log("Compiling with WeChat's compiler …")
  rmSync(reportFile, { force: true })
  const { status, stdout, stderr } = run(commandOf('tsx'), 'tools/wechat/compile.ts')
  if (status !== 0) return [`it does not compile:\n${stdout}\n${stderr}`]
  const report = JSON.parse(readFileSync(reportFile, 'utf8')) as WechatReport
  console.log(`\n${sizeTable(report.sizes)}\n`)
  for (const { name, success, text } of report.quality)
    console.log(success ? `ok       ${name}` : `FINDING  ${name}: ${text}`)
  return problemsOf(report)
}

function run(script: string, ...args: string[]) {
  return spawnSync(process.execPath, [script, ...args], {
    cwd: join(__dirname, '../..'),
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  })
}

check().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
})
