// The import table of ../shared/design/architecture.md. A wrong import fails `npm run check`.
const below = {
  vocabulary: [],
  words: ['vocabulary'],
  sql: ['vocabulary'],
  engine: ['vocabulary', 'sql'],
  source: ['vocabulary', 'words', 'sql', 'engine'],
  profile: ['vocabulary', 'sql', 'engine'],
  discover: ['vocabulary', 'words', 'sql', 'engine', 'profile'],
  clean: ['vocabulary', 'words', 'sql', 'engine', 'source'],
  contract: ['vocabulary', 'words'],
  assess: ['vocabulary', 'words'],
  drift: ['vocabulary', 'words'],
  ledger: ['vocabulary', 'words'],
  value: ['vocabulary', 'words'],
  report: ['vocabulary', 'words'],
  store: ['vocabulary'],
  access: ['vocabulary', 'store'],
  audit: ['vocabulary', 'store'],
  registry: ['vocabulary', 'store'],
  app: [
    'vocabulary',
    'words',
    'sql',
    'engine',
    'source',
    'profile',
    'discover',
    'clean',
    'contract',
    'assess',
    'drift',
    'ledger',
    'value',
    'report',
    'store',
    'access',
    'audit',
    'registry',
  ],
  server: ['app', 'vocabulary', 'words'],
  cli: ['app', 'vocabulary', 'words'],
};
const pure = ['vocabulary', 'words', 'sql', 'contract', 'assess', 'drift', 'ledger', 'value'];
const rooms = Object.entries(below).map(([room, allowed]) => ({
  name: `room-${room}`,
  comment: `src/${room} may import only: ${[room, ...allowed].join(', ')}`,
  severity: 'error',
  from: { path: `^src/${room}/`, pathNot: '\\.test\\.ts$' },
  to: { path: '^(src|web|test|bench)/', pathNot: `^src/(${[room, ...allowed].join('|')})/` },
}));
const purity = pure.map((room) => ({
  name: `pure-${room}`,
  comment: `src/${room} has no I/O: effects come in as arguments`,
  severity: 'error',
  from: { path: `^src/${room}/`, pathNot: '\\.test\\.ts$' },
  to: { dependencyTypes: ['core'], pathNot: '^(node:)?crypto$' },
}));
module.exports = {
  forbidden: [
    ...rooms,
    ...purity,
    {
      name: 'ledger-sees-no-valuation',
      comment: 'books are kept at cost: not even the shape of a valuation is known to them',
      severity: 'error',
      from: {
        path: '^src/(ledger/|vocabulary/value/ledger\\.ts|vocabulary/declarations/ledger\\.ts)',
      },
      to: {
        path: '^src/(value/|vocabulary/declarations/valuation|vocabulary/value/(calculation|valuation|value-report))',
      },
    },
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'web-view',
      comment: 'web/view knows the vocabulary types and the words, nothing else of ours',
      severity: 'error',
      from: { path: '^web/view/', pathNot: '\\.test\\.tsx?$' },
      to: { path: '^(src|web)/', pathNot: '^(src/(vocabulary|words)|web/view)/' },
    },
    {
      name: 'web-report',
      severity: 'error',
      from: { path: '^web/report/', pathNot: '\\.test\\.tsx?$' },
      to: { path: '^(src|web)/', pathNot: '^(src/(vocabulary|words)|web/(view|report))/' },
    },
    {
      name: 'not-to-dev-dependency',
      severity: 'error',
      from: { path: '^src/', pathNot: '\\.test\\.ts$' },
      to: { dependencyTypes: ['npm-dev'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
    },
  },
};
