// Stryker takes one jest project at a time: the one in which rules, content and cloud are tested.
const { projects } = require('../jest.config')

const node = projects.find(({ displayName }) => displayName === 'node')

module.exports = {
  ...node,
  moduleNameMapper: { '^fast-check$': '<rootDir>/config/mutation.fast-check.js' },
}
