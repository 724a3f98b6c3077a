import { functions } from '../../cloudbaserc.json'

/** The Node version that bundles are compiled for; they refuse to start on an older one. */
export const oldestNode = 18

export type FunctionName = 'api' | 'jobs' | 'migrate'

/** WeChat APIs that each function calls, which its `config.json` must declare. */
const openApi: Readonly<Record<FunctionName, readonly string[]>> = {
  api: ['security.msgSecCheck', 'wxacode.getUnlimited'],
  jobs: ['subscribeMessage.send'],
  migrate: [],
}

/** `package.json` of a cloud function. No dependencies, because the bundle contains everything. */
export function functionPackage(name: FunctionName) {
  return { name, private: true, version: '1.0.0', main: 'index.js' }
}

/** `config.json` of a cloud function, for uploads by DevTools; same settings as `cloudbaserc.json`. */
export function functionConfig(name: FunctionName) {
  const declared = functions.find((one) => one.name === name)
  if (!declared) throw new Error(`cloudbaserc.json has no function ${name}`)
  const { timeout, triggers } = declared
  return { timeout, permissions: { openapi: openApi[name] }, ...(triggers && { triggers }) }
}

/**
 * The file that is started, in syntax that any Node can parse; `main.js` is the bundle. WeChat creates
 * functions with an old Node by default, in which loading the bundle fails with a syntax error or
 * "TransformStream is not defined".
 */
export const indexFile = `if (parseInt(process.versions.node, 10) < ${oldestNode}) {
  console.error('Little Hands needs Node.js ${oldestNode} or newer, and this is ' + process.versions.node + ': choose the runtime Nodejs20.19 (docs/deploy.md)')
  process.exit(1)
}
module.exports = require('./main.js')
`

export const dockerfile = `FROM node:24-slim
WORKDIR /app
COPY . .
ENV NODE_ENV=production PORT=8080
USER node
EXPOSE 8080
CMD ["node", "index.js"]
`
