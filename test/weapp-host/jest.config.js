const swc = [
  '@swc/jest',
  { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' }, module: { type: 'commonjs' } },
]

module.exports = {
  displayName: 'weapp-host',
  testEnvironment: 'node',
  transform: { '\\.ts$': swc },
}
