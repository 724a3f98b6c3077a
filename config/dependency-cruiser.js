const { cloudRules } = require('./cloud-rules')
const { forbid } = require('./forbid')
const { hostRules } = require('./host-rules')

/** The allowed imports between top-level folders (ARCHITECTURE.md), as rules. */
const room = (name) => `^src/${name}/`

module.exports = {
  forbidden: [
    forbid(
      'domain-is-pure',
      { path: room('domain') },
      { pathNot: [room('domain'), '^node_modules/ts-fsrs/'] },
      'The domain imports nothing else but the scheduler of reviews, which is pure too.',
    ),
    forbid(
      'contract-rests-on-domain',
      { path: room('contract') },
      { path: '^src/', pathNot: [room('contract'), room('domain')] },
      'The contract knows the domain only.',
    ),
    forbid(
      'content-is-data',
      { path: room('content') },
      { path: '^src/', pathNot: [room('content'), room('domain')] },
      'Content knows the types of the domain only.',
    ),
    forbid(
      'cloud-never-miniapp',
      { path: room('cloud') },
      { path: room('miniapp') },
      'The cloud never imports the phone.',
    ),
    forbid(
      'miniapp-never-cloud',
      { path: room('miniapp') },
      { path: room('cloud') },
      'The phone never imports the cloud.',
    ),
    forbid(
      'miniapp-takes-types-of-contract',
      { path: room('miniapp') },
      { path: room('contract'), dependencyTypesNot: ['type-only'] },
      'Only types of the contract reach the phone.',
    ),
    forbid(
      'no-feature-imports-a-feature',
      { path: '^src/miniapp/features/([^/]+)/' },
      { path: '^src/miniapp/features/([^/]+)/', pathNot: '^src/miniapp/features/$1/' },
      'Lift what two features share.',
    ),
    forbid(
      'only-platform-touches-taro',
      { path: room('miniapp'), pathNot: ['^src/miniapp/platform/', '^src/miniapp/app\\.tsx$'] },
      { path: 'node_modules/@tarojs/taro/', dependencyTypesNot: ['type-only'] },
      'Only platform/ calls the APIs of Taro and wx.',
    ),
    forbid(
      'scored-questions-stay-in-the-cloud',
      { path: '^src/', pathNot: room('cloud') },
      { path: '^src/content/built/scored-questions' },
      'What can be scored never ships with its answers.',
    ),
    forbid(
      'production-entries-never-local',
      { path: '^src/cloud/', pathNot: '^src/cloud/(entries/local|local)' },
      { path: '^src/cloud/(entries/local|local)' },
      'What runs in the cloud cannot reach the local host.',
    ),
    forbid(
      'src-never-tools',
      { path: '^src/' },
      { path: '^(tools|test)/' },
      'What ships imports neither tools nor tests.',
    ),
    ...cloudRules,
    ...hostRules,
    forbid('no-circles', {}, { circular: true }, 'Imports point one way.'),
    forbid(
      'no-orphans',
      { orphan: true, path: '^src/', pathNot: ['\\.config\\.ts$', '\\.d\\.ts$', 'platform/global-scope'] },
      {},
      'Dead file.',
    ),
    forbid('resolvable', { path: '^(src|tools|test)/' }, { couldNotResolve: true }, 'Every import resolves.'),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|\\.cache|\\.data)/' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default'],
    },
  },
}
