/** `package.json` of a cloud function: nothing to install, the bundle holds everything. */
export function functionPackage(name: string) {
  return { name, private: true, version: '1.0.0', main: 'index.js' }
}

/** `config.json` of the api function. WeChat's default timeout is 3 s; a cold start opens a database. */
export const apiConfig = {
  timeout: 20,
  permissions: { openapi: ['security.msgSecCheck', 'wxacode.getUnlimited'] },
}

/** `config.json` of the jobs function: every minute, so that nobody is told late. */
export const jobsConfig = {
  timeout: 60,
  permissions: { openapi: ['subscribeMessage.send'] },
  triggers: [{ name: 'often', type: 'timer', config: '0 * * * * * *' }],
}

export const dockerfile = `FROM node:20-slim
WORKDIR /app
COPY . .
ENV NODE_ENV=production PORT=8080
USER node
EXPOSE 8080
CMD ["node", "index.js"]
`
