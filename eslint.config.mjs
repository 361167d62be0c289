import boundaries from 'eslint-plugin-boundaries';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { boundaryPolicies, boundarySettings } from './scripts/boundary-policies.mjs';

const TESTS = ['test/**', '**/*.spec.ts', '**/*.contract.ts'];
const TOOLS = ['*.{js,cjs,mjs}', 'scripts/**'];

// ESLint's own recommendations that neither TypeScript nor typescript-eslint makes.
const coreRules = {
  eqeqeq: ['error', 'always', { null: 'ignore' }],
  'no-case-declarations': 'error',
  'no-console': 'error',
  'no-constant-condition': ['error', { checkLoops: false }],
  'no-control-regex': 'error',
  'no-empty': 'error',
  'no-fallthrough': 'error',
  'no-irregular-whitespace': 'error',
  'no-misleading-character-class': 'error',
  'no-self-compare': 'error',
  'no-template-curly-in-string': 'error',
  'no-unsafe-finally': 'error',
  'no-useless-catch': 'error',
  'no-useless-escape': 'error',
  'no-useless-rename': 'error',
  'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx'], location: 'anywhere' }],
  'object-shorthand': 'error',
  'prefer-const': 'error',
};

const typeRules = {
  // A number prints as what it is; objects and undefined stay forbidden.
  '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
  // A Nest module is a class that has only its decorator.
  '@typescript-eslint/no-extraneous-class': ['error', { allowWithDecorator: true }],
  // An embedded adapter of an asynchronous port awaits nothing, and `async` keeps its throws rejections.
  '@typescript-eslint/require-await': 'off',
  // `() => this.close()` and `return refuse(socket)` read better than braces around a call and a lonely return.
  '@typescript-eslint/no-confusing-void-expression': [
    'error',
    { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
  ],
  // An empty text counts as none, which `||` says and `??` does not.
  '@typescript-eslint/prefer-nullish-coalescing': ['error', { ignorePrimitives: { string: true } }],
  // A port or a DTO is a class for its token or its decorators; a literal of its shape serves as one.
  '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
  // There are no enums of ours (banned below), and it would be the slowest rule of all.
  '@typescript-eslint/no-unsafe-enum-assignment': 'off',
  // Spreading a text into its code points is what is meant where it is done; Config and About are values
  // without methods, classes only to be injected by.
  '@typescript-eslint/no-misused-spread': [
    'error',
    { allow: ['string', { from: 'file', name: ['About', 'Config'] }] },
  ],
  // A listener or a default that does nothing says so best by being empty.
  '@typescript-eslint/no-empty-function': ['error', { allow: ['arrowFunctions', 'methods'] }],
  '@typescript-eslint/no-unnecessary-condition': [
    'error',
    { allowConstantLoopConditions: 'only-allowed-literals' },
  ],
  // Arguments that an interface demands and an implementation does not need start with `_`; a rest
  // sibling is how a property is left out; `for (const _ of …)` drains.
  '@typescript-eslint/no-unused-vars': [
    'error',
    { argsIgnorePattern: '^_', varsIgnorePattern: '^_$', ignoreRestSiblings: true },
  ],
  '@typescript-eslint/switch-exhaustiveness-check': [
    'error',
    { considerDefaultExhaustiveForUnions: false, allowDefaultCaseForExhaustiveSwitch: true },
  ],
  // process.env['X'] and rows of unknown shape: brackets say that the name is data.
  '@typescript-eslint/dot-notation': ['error', { allowIndexSignaturePropertyAccess: true }],
  '@typescript-eslint/explicit-member-accessibility': ['error', { accessibility: 'no-public' }],
  '@typescript-eslint/prefer-readonly': 'error',
};

const bans = {
  forwardRef: {
    selector: "ImportSpecifier[imported.name='forwardRef']",
    message: 'Nothing is circular here: move what both need into a lower library.',
  },
  exportAll: {
    selector: 'ExportAllDeclaration',
    message: 'Name what is exported; the index is the public face of its library.',
  },
  defaultExport: {
    selector: "ExportDefaultDeclaration, ExportSpecifier[exported.name='default']",
    message: 'Use a named export, which keeps one name everywhere.',
  },
  enumeration: {
    selector: 'TSEnumDeclaration',
    message: 'A closed set is a union of texts, which a switch exhausts and JSON carries as it is.',
  },
  doubleCast: {
    selector:
      "TSAsExpression[expression.type='TSAsExpression'] > TSAsExpression > TSUnknownKeyword",
    message: 'Parse or narrow the value instead of casting it through unknown.',
  },
  manyParameters: {
    selector: [
      'FunctionDeclaration[params.length>4]',
      'ArrowFunctionExpression[params.length>4]',
      "MethodDefinition:not([kind='constructor']):not([decorators.length>0]) > FunctionExpression[params.length>4]",
      ':not(MethodDefinition) > FunctionExpression[params.length>4]',
      "MethodDefinition:not([kind='constructor']) > TSEmptyBodyFunctionExpression[params.length>4]",
      'TSAbstractMethodDefinition > TSEmptyBodyFunctionExpression[params.length>4]',
      'TSMethodSignature[params.length>4]',
    ].join(', '),
    message: 'At most four parameters; group the rest into an object with a name.',
  },
  // Nest fills these by type or by decorator, so that no caller can mix up their order.
  manyInjected: {
    selector:
      "MethodDefinition:matches([kind='constructor'], [decorators.length>0]) > FunctionExpression[params.length>6]",
    message: 'At most six dependencies; this class or route does several jobs.',
  },
  wallClock: {
    selector:
      "NewExpression[callee.name='Date'][arguments.length=0], CallExpression[callee.object.name='Date'][callee.property.name='now']",
    message: 'Inject the Clock of @parley/common.',
  },
};

const banned = (...left) => [
  'error',
  ...Object.keys(bans)
    .filter((name) => !left.includes(name))
    .map((name) => bans[name]),
];

export default defineConfig(
  globalIgnores(['dist/', 'coverage/', 'data/', 'apps/api/assets/', 'libs/*/src/generated/']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    plugins: { boundaries },
    settings: boundarySettings,
    rules: {
      ...coreRules,
      ...typeRules,
      'boundaries/dependencies': ['error', boundaryPolicies],
      'max-lines': ['error', { max: 250 }],
      'max-lines-per-function': ['error', { max: 40 }],
      'no-restricted-properties': [
        'error',
        {
          object: 'process',
          property: 'env',
          message: 'Only libs/config/src/environment.ts reads it; inject Config.',
        },
      ],
      'no-restricted-syntax': banned(),
    },
  },
  {
    files: ['libs/config/src/environment.ts'],
    rules: { 'no-restricted-properties': 'off' },
  },
  {
    files: ['libs/common/src/clock.ts'],
    rules: { 'no-restricted-syntax': banned('wallClock') },
  },
  {
    // typeorm's command line loads the data source by its default export.
    files: ['ormconfig.ts'],
    rules: { 'no-restricted-syntax': banned('defaultExport') },
  },
  {
    // A command's output is its product.
    files: ['apps/cli/**', 'test/{bench,eval}/**'],
    rules: { 'no-console': 'off' },
  },
  {
    // A mapper builds an answer from a smaller one; DTOs are classes without methods, for their decorators.
    files: ['apps/**/*.mapper.ts'],
    rules: { '@typescript-eslint/no-misused-spread': 'off' },
  },
  {
    files: TESTS,
    rules: {
      // A describe block is one long function that holds short ones.
      'max-lines-per-function': 'off',
      // Bodies of HTTP answers and Jest's matchers are `any`, and asserting on them is the point.
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/no-misused-spread': 'off',
      // A fault is sometimes only to be had by reaching into what fails.
      '@typescript-eslint/dot-notation': [
        'error',
        { allowIndexSignaturePropertyAccess: true, allowPrivateClassPropertyAccess: true },
      ],
      // `expect(port.method)` never calls it.
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  {
    // These drive a real server from outside: they set its environment and measure real time.
    files: ['test/{kit,e2e,bench,eval}/**'],
    rules: {
      'no-restricted-properties': 'off',
      'no-restricted-syntax': banned('wallClock'),
    },
  },
  {
    files: TOOLS,
    rules: { ...coreRules, 'no-console': 'off', 'no-unused-vars': 'error' },
  },
);
