// Stryker takes one jest project at a time: the one in which rules, content and cloud are tested.
const { projects } = require('../jest.config')

module.exports = projects.find(({ displayName }) => displayName === 'node')
