// The first counterexample is enough to notice a mutant; shrinking it would take most of the time. Required
// by file path, because jest maps the package name to this file.
const fastCheck = require('../node_modules/fast-check/lib/cjs/fast-check')

fastCheck.configureGlobal({ endOnFailure: true })

module.exports = fastCheck
