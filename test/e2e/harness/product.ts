import { resolve } from 'node:path'

const root = resolve(__dirname, '../../..')

/** What the weapp host launches for the stories, and where they note which pages they have compared with WeChat's. */
export const product = { project: root, comparedFolder: resolve(root, '.cache/page-states') }
