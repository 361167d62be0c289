// `npm run types` does the type check that swc leaves out.
const typescript = {
  jsc: {
    parser: { syntax: 'typescript', decorators: true },
    target: 'es2022',
    keepClassNames: true,
    transform: { legacyDecorator: true, decoratorMetadata: true },
  },
  module: { type: 'commonjs' },
  sourceMaps: 'inline',
};
const swcJest = require.resolve('@swc/jest');
const { paths } = require('./tsconfig.json').compilerOptions;
const base = {
  rootDir: __dirname,
  testEnvironment: '<rootDir>/scripts/jest-environment.cjs',
  runtime: '<rootDir>/scripts/jest-runtime.cjs',
  moduleFileExtensions: ['js', 'json', 'ts'],
  transform: { '^.+\\.ts$': [swcJest, typescript] },
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/data/'],
  moduleNameMapper: Object.fromEntries(
    Object.entries(paths).map(([alias, [target]]) => [
      `^${alias}$`,
      `<rootDir>/${target.replace('./', '')}`,
    ]),
  ),
};

// End-to-end files in which nothing depends on the world: no cache, lock, limit, wake-up or second instance
// that matters, no life-cycle of the database, no search whose words PostgreSQL's version or locale reads.
const worldIndependent = [
  'bad-input',
  'cli-documents',
  'client',
  'every-route',
  'music',
  'music-browser',
  'music-files',
  'music-hostile',
  'music-keys',
  'music-stream',
  'rag-files',
  'rag-forms',
  'voice',
  'voice-agent',
  'voice-agent-live',
  'voice-agent-socket',
  'voice-agent-socket-faults',
  'voice-browser',
  'voice-crashes',
  'voice-ffmpeg',
  'voice-providers',
  'voice-unavailable',
  'ws-faults',
];

// Files in which the database's version and locale matter, but nothing that is another with Redis: one instance,
// no limit, lock, wake-up, event or stream. That a cached history is the stored one is shown in every world by turns,
// chat and sessions.
const redisIndependent = ['actions', 'cli', 'memory', 'memory-access', 'memory-talk', 'recall'];

// Set by `npm test`: the world in which those of the first list run. Without it every file runs in whatever world is
// asked for.
const { PARLEY_ONCE_IN: onceIn } = process.env;

const leftOutIn = (world) => {
  if (onceIn === undefined) return [];
  const names = [
    ...(world === onceIn ? [] : worldIndependent),
    ...(world === 'redis' ? redisIndependent : []),
  ];
  return names.length === 0 ? [] : [`/test/e2e/(${names.join('|')})\\.e2e-spec\\.ts$`];
};

// One folder of end-to-end tests, once for each world; test/kit reads the name and starts what it needs.
const e2e = (world) => ({
  ...base,
  displayName: `e2e-${world}`,
  roots: ['<rootDir>/test/e2e'],
  testRegex: '\\.e2e-spec\\.ts$',
  testEnvironment: '<rootDir>/scripts/e2e-environment.cjs',
  testEnvironmentOptions: { world },
  testPathIgnorePatterns: ['/node_modules/', ...leftOutIn(world)],
});

module.exports = {
  rootDir: __dirname,
  // More than the cores of a small machine: end-to-end tests spend half their time waiting.
  maxWorkers: 4,
  // For the whole run: Jest takes it from nowhere else. A server starts in a second, not on a busy machine.
  testTimeout: 120_000,
  testSequencer: '<rootDir>/scripts/test-sequencer.cjs',
  globalSetup: '<rootDir>/scripts/jest-setup.cjs',
  globalTeardown: '<rootDir>/scripts/jest-teardown.cjs',
  projects: [
    {
      ...base,
      displayName: 'unit',
      roots: ['<rootDir>/apps', '<rootDir>/libs', '<rootDir>/test'],
      testRegex: '\\.spec\\.ts$',
    },
    e2e('embedded'),
    e2e('postgres'),
    e2e('redis'),
  ],
};
