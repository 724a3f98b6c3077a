// Stryker runs a single jest project: the one that tests rules, content and cloud.
const { projects } = require('../jest.config')

const node = projects.find(({ displayName }) => displayName === 'node')

module.exports = {
  ...node,
  moduleNameMapper: { '^fast-check$': '<rootDir>/config/mutation.fast-check.js' },
}
