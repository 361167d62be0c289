// Jest's runtime without a realm for each file (jest-environment.cjs). Our own modules are made anew for every file,
// with all that they hold; their code is compiled once in a worker. Packages are Node's to load, once in a worker,
// as the server loads them.
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

module.exports = class extends Runtime {
  constructor(...settings) {
    super(...settings);
    const { executor } = this;
    executor.compile = (source, filename) =>
      compile(source, filename, executor.injectedModuleParameters);
  }

  requireModuleOrMock(from, name) {
    return isPackage(name) ? requirePackage(name) : super.requireModuleOrMock(from, name);
  }
};
module.exports.default = module.exports;
