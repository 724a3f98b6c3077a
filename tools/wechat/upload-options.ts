import { existsSync } from 'node:fs'

/** Settings for uploading or previewing a version. */
export interface UploadOptions {
  readonly appid: string
  readonly privateKeyPath: string
  /** Version shown in WeChat's console, such as `0.1.0`. */
  readonly version: string
  readonly desc: string
  /** Number of the robot, of thirty, that WeChat shows as the uploader. */
  readonly robot: number
}

const site = "WeChat's console (mp.weixin.qq.com)"
const whereAppid = `It is in ${site} under 管理 → 开发管理 → 开发设置 → 开发者ID.`
const whereKey = `${site} makes one under 管理 → 开发管理 → 开发设置 → 小程序代码上传; add this machine's address to the IP whitelist there.`

/**
 * Reads the environment: WECHAT_APPID (default: from project.config.json), WECHAT_PRIVATE_KEY_PATH,
 * UPLOAD_VERSION (default: from package.json), UPLOAD_DESCRIPTION, UPLOAD_ROBOT. Throws if something is
 * missing, saying where to get it.
 */
export function uploadOptions(
  env: NodeJS.ProcessEnv,
  project: { readonly appid: string; readonly version: string },
): UploadOptions {
  const appid = env.WECHAT_APPID ?? project.appid
  if (!/^wx[0-9a-f]{16}$/.test(appid))
    throw new Error(
      `"${appid}" is no AppID: set WECHAT_APPID, or appid in project.config.json. ${whereAppid}`,
    )
  const privateKeyPath = env.WECHAT_PRIVATE_KEY_PATH
  if (!privateKeyPath) throw new Error(`No upload key: set WECHAT_PRIVATE_KEY_PATH to its file. ${whereKey}`)
  if (!existsSync(privateKeyPath)) throw new Error(`There is no upload key at ${privateKeyPath}. ${whereKey}`)
  const version = env.UPLOAD_VERSION ?? project.version
  return {
    appid,
    privateKeyPath,
    version,
    desc: env.UPLOAD_DESCRIPTION ?? `Little Hands ${version}`,
    robot: robotOf(env),
  }
}

function robotOf({ UPLOAD_ROBOT = '1' }: NodeJS.ProcessEnv): number {
  const robot = Number(UPLOAD_ROBOT)
  if (Number.isInteger(robot) && robot >= 1 && robot <= 30) return robot
  throw new Error(`UPLOAD_ROBOT is "${UPLOAD_ROBOT}", and must be a number from 1 to 30.`)
}
