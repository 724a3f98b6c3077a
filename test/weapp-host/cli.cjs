#!/usr/bin/env node
// What automator.launch runs as `cliPath`, as it would WeChat DevTools' own cli.
// Without tsx's cache nothing is left in the system's temporary folder; it would save less than 0.1 s.
process.env.TSX_DISABLE_CACHE = '1'
require('tsx/cjs')
require('./cli.ts')
