// Jest's runtime without a realm for each file (jest-environment.cjs). Our own modules are made anew for every file,
// with all that they hold; their code is read and compiled once in a worker. Packages are Node's to load, once in a
// worker, as the server loads them.
const asyncHooks = require('node:async_hooks');
const { statSync } = require('node:fs');
const { createRequire, isBuiltin } = require('node:module');
const { join } = require('node:path');
const { compileFunction, constants } = require('node:vm');
const Runtime = require('jest-runtime').default;

const requirePackage = createRequire(join(__dirname, '../package.json'));
const isPackage = (name) => !/^(\.|\/|@parley\/|@jest\/globals$)/.test(name) && !isBuiltin(name);

/** Path → its source and what it was compiled to. */
const compiled = new Map();

function compile(source, filename, parameters) {
  const known = compiled.get(filename);
  if (known?.source === source) return known.run;
  const run = compileFunction(source, parameters, {
    filename,
    importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
  });
  compiled.set(filename, { source, run });
  return run;
}

/** Path → when it was changed, its code as Jest hands it on, and what Jest notes about that. */
const transformed = new Map();

/** Files are read, and their code looked up in Jest's cache on the disk, when they have changed. */
function transformOnce(cache) {
  const transform = cache.transform.bind(cache);
  cache.transform = (filename, options) => {
    const { mtimeMs } = statSync(filename);
    const known = transformed.get(filename);
    if (known?.mtimeMs !== mtimeMs) {
      const code = transform(filename, options);
      const [result, sourceMap] = [cache.transforms, cache.sourceMaps].map((m) => m.get(filename));
      transformed.set(filename, { mtimeMs, code, result, sourceMap });
      return code;
    }
    if (known.result !== undefined) cache.transforms.set(filename, known.result);
    if (known.sourceMap !== undefined) cache.sourceMaps.set(filename, known.sourceMap);
    return known.code;
  };
}

/** Those that the modules of the file have made. */
const storages = new Set();

/** Node asks every storage in use at every promise, so that those of past files make all promises slow. */
class AsyncLocalStorage extends asyncHooks.AsyncLocalStorage {
  constructor(...settings) {
    super(...settings);
    storages.add(this);
  }
}

module.exports = class extends Runtime {
  constructor(...settings) {
    super(...settings);
    const { coreModule, executor, transformCache } = this;
    executor.compile = (source, filename) =>
      compile(source, filename, executor.injectedModuleParameters);
    transformOnce(transformCache);
    const requireCore = coreModule.require.bind(coreModule);
    coreModule.require = (name) =>
      /^(node:)?async_hooks$/.test(name)
        ? { ...requireCore(name), AsyncLocalStorage }
        : requireCore(name);
  }

  requireModuleOrMock(from, name) {
    return isPackage(name) ? requirePackage(name) : super.requireModuleOrMock(from, name);
  }

  teardown() {
    super.teardown();
    for (const storage of storages) storage.disable();
    storages.clear();
  }
};
module.exports.default = module.exports;
