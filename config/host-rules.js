const host = require('../test/weapp-host/package.json')
const { forbid } = require('./forbid')

/** Patterns of the files that the weapp host's package.json exports. */
const entries = Object.values(host.exports).map(
  (file) => `^test/weapp-host/${file.slice('./'.length).replace(/\./g, '\\.')}$`,
)

/** The weapp host must stay independent of this project, so that any Taro project could use it. */
exports.hostRules = [
  forbid(
    'weapp-host-stands-alone',
    { path: '^test/weapp-host/' },
    { path: '^(src|config|tools|test)/', pathNot: '^test/weapp-host/' },
    'The weapp host knows nothing of this product.',
  ),
  forbid(
    'weapp-host-names-what-it-needs',
    { path: '^test/weapp-host/' },
    { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    'What the weapp host imports is in its own package.json.',
  ),
  forbid(
    'weapp-host-by-its-entries',
    { pathNot: '^test/weapp-host/' },
    { path: '^test/weapp-host/', pathNot: entries },
    'Of the weapp host only what its package.json exports is for others.',
  ),
]
