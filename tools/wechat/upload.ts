import { version } from '../../package.json'
import { buildTaro } from '../build/taro'
import { fetchMiniprogramCi, loadMiniprogramCi } from './miniprogram-ci'
import { compileSettings, projectPath, readProjectConfig } from './project-settings'
import { uploadOptions } from './upload-options'

// npm run upload:weapp and preview:weapp: builds, then uploads or previews with WeChat's tool.
type Way = 'upload' | 'preview'

async function hand(way: Way): Promise<void> {
  const config = readProjectConfig()
  // Checked before anything is built or downloaded.
  const { appid, privateKeyPath, ...options } = uploadOptions(process.env, { appid: config.appid, version })
  await buildTaro('weapp')
  fetchMiniprogramCi()
  const { Project, upload, preview } = loadMiniprogramCi()
  const project = new Project({ appid, type: 'miniProgram', projectPath, privateKeyPath })
  const setting = compileSettings(config)
  const all = { ...options, project, setting, onProgressUpdate: showProgress }
  console.log(`${way} of ${appid}, version ${options.version}: ${options.desc}`)
  if (way === 'preview') await preview({ ...all, qrcodeFormat: 'terminal' })
  else await upload(all)
  console.log(
    way === 'preview' ? 'Scan the code with WeChat.' : 'Uploaded: choose it in the console under 版本管理.',
  )
}

function showProgress(task: string | { readonly status: string; readonly message: string }): void {
  console.log(typeof task === 'string' ? task : `${task.status.padEnd(6)}${task.message}`)
}

hand(process.argv[2] === 'preview' ? 'preview' : 'upload')
  .then(() => process.exit(0))
  .catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error)
    process.exit(1)
  })
