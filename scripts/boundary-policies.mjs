// layers.cjs in the words of eslint-plugin-boundaries: settings, and policies of which the last match decides.
import { allowedImports, edgePackages, vendorHomes } from './layers.cjs';

const TEST_FILES = ['test/**', '**/*.{spec,contract}.ts', '{apps,libs}/*/src/**/testing/**'];
const categoryOf = (vendor) => `home of ${vendor}`;
/** The package itself or a file inside it. */
const inside = (name) => [name, `${name}/**`];

export const boundarySettings = {
  'import/resolver': { typescript: { project: 'tsconfig.json' } },
  'boundaries/dependency-nodes': ['import', 'export', 'dynamic-import', 'require'],
  'boundaries/legacy-templates': false,
  'boundaries/elements': [
    { type: 'lib', pattern: 'libs/*', capture: ['name'], partialMatch: false },
    { type: 'app', pattern: 'apps/*', capture: ['name'], partialMatch: false },
    { type: 'test', pattern: 'test/*', capture: ['name'], partialMatch: false },
  ],
  'boundaries/files': [
    { category: 'test file', pattern: TEST_FILES },
    { category: 'root', pattern: '*.{ts,js,json}' },
    ...Object.entries(vendorHomes).map(([vendor, pattern]) => ({
      category: categoryOf(vendor),
      pattern,
    })),
  ],
};

const libraryIndex = (name) => ({
  element: { type: 'lib', captured: { name }, fileInternalPath: 'src/index.ts' },
});

export const boundaryPolicies = {
  default: 'disallow',
  checkAllOrigins: true,
  checkUnknownLocals: true,
  message:
    'This import goes upward, sideways or past an index. See scripts/layers.cjs and docs/architecture.md.',
  policies: [
    { allow: { to: { module: { origin: ['external', 'core'] } } } },
    { allow: { to: { file: { categories: 'root' } } } },
    ...[...allowedImports]
      .filter(([, lower]) => lower.length > 0)
      .map(([lib, lower]) => ({
        from: { element: { type: 'lib', captured: { name: lib } } },
        allow: { to: lower.map(libraryIndex) },
      })),
    {
      from: [{ element: { type: ['app', 'test'] } }, { file: { categories: 'root' } }],
      allow: { to: libraryIndex('*') },
    },
    {
      from: { file: { categories: 'test file' } },
      allow: {
        to: [
          { element: { type: 'lib', fileInternalPath: 'src/testing/index.ts' } },
          { element: { type: 'test', captured: { name: 'kit' } } },
        ],
      },
    },
    {
      // End-to-end tests and benchmarks boot the real application.
      from: { element: { type: 'test' } },
      allow: { to: { element: { type: 'app' } } },
    },
    {
      from: { element: { type: 'lib' } },
      disallow: { to: { module: { origin: 'external', source: edgePackages.flatMap(inside) } } },
      message: 'Libraries know no HTTP, WebSocket or Swagger; this belongs into apps/.',
    },
    ...Object.keys(vendorHomes).flatMap((vendor) => {
      const to = { module: { origin: 'external', source: inside(vendor) } };
      const message = `Only ${vendorHomes[vendor].join(', ')} may import ${vendor}.`;
      const from = { file: { categories: [categoryOf(vendor), 'test file'] } };
      return [
        { disallow: { to }, message },
        { from, allow: { to } },
      ];
    }),
  ],
};
