import { functions } from '../../cloudbaserc.json'

/** What the bundles are compiled for, and refuse to start without. */
export const oldestNode = 18

export type FunctionName = 'api' | 'jobs' | 'migrate'

/** What each function asks of WeChat, which its `config.json` must declare. */
const openApi: Readonly<Record<FunctionName, readonly string[]>> = {
  api: ['security.msgSecCheck', 'wxacode.getUnlimited'],
  jobs: ['subscribeMessage.send'],
  migrate: [],
}

/** `package.json` of a cloud function: nothing to install, the bundle holds everything. */
export function functionPackage(name: FunctionName) {
  return { name, private: true, version: '1.0.0', main: 'index.js' }
}

/** `config.json` of a cloud function, for who uploads it by DevTools: as `cloudbaserc.json` has it. */
export function functionConfig(name: FunctionName) {
  const declared = functions.find((one) => one.name === name)
  if (!declared) throw new Error(`cloudbaserc.json has no function ${name}`)
  const { timeout, triggers } = declared
  return { timeout, permissions: { openapi: openApi[name] }, ...(triggers && { triggers }) }
}

/**
 * What is started, in words that any Node reads; `main.js` is the bundle. WeChat makes functions with an old Node where
 * nobody says otherwise, and there loading the bundle ends with "TransformStream is not defined", or a syntax error.
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
