// The import rules on the whole graph, where ESLint sees one file at a time: cycles, orphans, layers.
const { layers, allowedImports } = require('./scripts/layers.cjs');

const any = (names) => `(?:${names.join('|')})`;
const everyLib = layers.flat();
const TEST_CODE = '^test/|\\.(?:spec|e2e-spec|contract)\\.ts$|^(?:apps|libs)/.+/testing/';

const layerRules = [...allowedImports].map(([lib, lower]) => {
  const forbidden = everyLib.filter((other) => other !== lib && !lower.includes(other));
  return {
    name: `layer-of-${lib}`,
    comment: `${lib} may import ${lower.join(', ') || 'no other library'}.`,
    severity: 'error',
    from: { path: `^libs/${lib}/` },
    to: { path: [`^libs/${any(forbidden)}/`, '^apps/'] },
  };
});

module.exports = {
  forbidden: [
    {
      name: 'no-circular',
      comment: 'Two files that need each other are one file, or share a third below them.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-orphans',
      comment: 'Nobody imports this file and it imports nothing: it is dead.',
      severity: 'error',
      from: {
        orphan: true,
        path: '^(?:apps|libs|test)/',
        // Jobs and threads are loaded by their path.
        pathNot: [
          '\\.d\\.ts$',
          '\\.spec\\.ts$',
          '\\.(?:job|thread)\\.ts$',
          '\\.preload\\.c?[jt]s$',
        ],
      },
      to: {},
    },
    {
      name: 'unknown-library',
      comment: 'A new library takes its place in scripts/layers.cjs.',
      severity: 'error',
      from: {},
      to: { path: '^libs/', pathNot: `^libs/${any(everyLib)}/` },
    },
    ...layerRules,
    {
      name: 'apps-apart',
      comment: 'Each application is an edge of its own; what two share is a library.',
      severity: 'error',
      from: { path: '^apps/([^/]+)/' },
      to: { path: '^apps/', pathNot: '^apps/$1/' },
    },
    {
      name: 'library-by-its-index',
      comment:
        'From outside, a library is its src/index.ts and, for tests, its src/testing/index.ts.',
      severity: 'error',
      from: { path: '^(?:apps|test|ormconfig\\.ts)|^libs/([^/]+)/' },
      to: {
        path: '^libs/[^/]+/src/',
        pathNot: ['^libs/$1/', '^libs/[^/]+/src/(?:testing/)?index\\.ts$'],
      },
    },
    {
      name: 'testing-in-production',
      comment: 'Test code may use the kit and the scripted fakes; the product may not.',
      severity: 'error',
      from: { path: '^(?:apps|libs)/([^/]+)/', pathNot: TEST_CODE },
      to: { path: ['^test/', '^libs/[^/]+/src/testing/'], pathNot: '^libs/$1/' },
    },
    {
      name: 'dev-dependency-in-production',
      comment: 'The container has no development dependencies.',
      severity: 'error',
      from: { path: '^(?:apps|libs)/|^ormconfig\\.ts$', pathNot: TEST_CODE },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'undeclared-dependency',
      comment: 'A package that package.json does not name may be gone with the next install.',
      severity: 'error',
      from: {},
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    },
    {
      name: 'unresolvable',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: 'specify',
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^apps/[^/]+/assets/' },
    enhancedResolveOptions: {
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      exportsFields: ['exports'],
    },
  },
};
