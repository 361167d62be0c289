// Where tests run: in Node's own realm instead of one made for each file, so that packages and compiled code are
// loaded once for all files of a worker (jest-runtime.cjs), and every global is as near as in a running server.
const { ModernFakeTimers } = require('@jest/fake-timers');
const { ModuleMocker } = require('jest-mock');

/** What Jest keeps in the realm for one file. */
const OF_ONE_FILE = ['EVENT_HANDLERS', 'RETRY_TIMES', 'TEST_TIMEOUT_SYMBOL'].map(Symbol.for);
const isOfOneFile = (key) => OF_ONE_FILE.includes(key) || key.description === 'JEST_STATE_SYMBOL';

module.exports = class {
  constructor({ projectConfig }) {
    this.global = globalThis;
    this.moduleMocker = new ModuleMocker(globalThis);
    this.fakeTimers = null;
    this.fakeTimersModern = new ModernFakeTimers({ config: projectConfig, global: globalThis });
    this.before = { console, exit: process.exit, env: { ...process.env } };
  }

  async setup() {}

  /** The next file finds the realm as this one has. */
  async teardown() {
    this.fakeTimersModern.dispose();
    for (const key of Object.getOwnPropertySymbols(globalThis).filter(isOfOneFile)) {
      delete globalThis[key];
    }
    const { exit, env } = this.before;
    globalThis.console = this.before.console;
    process.exit = exit;
    for (const name of Object.keys(process.env)) if (!(name in env)) delete process.env[name];
    Object.assign(process.env, env);
    this.global = null;
  }

  exportConditions() {
    return ['node', 'node-addons'];
  }

  /** There is none: jest-runtime.cjs compiles for the realm that this is. */
  getVmContext() {
    return null;
  }
};
