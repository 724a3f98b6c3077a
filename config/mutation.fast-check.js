// A mutant is noticed by the first counterexample: looking for the smallest would take most of the time.
// By its file, because jest leads the name of the package here.
const fastCheck = require('../node_modules/fast-check/lib/cjs/fast-check')

fastCheck.configureGlobal({ endOnFailure: true })

module.exports = fastCheck
