/** Makes a rule for dependency-cruiser: what must not import what, and why. */
exports.forbid = (name, from, to, comment) => ({ name, severity: 'error', comment, from, to })
