// Where end-to-end tests run: knows the world of the project, and the host processes that all files of one
// Jest worker share, because loading the built server takes far longer than starting it.
const { fork } = require('node:child_process');
const { join } = require('node:path');
const TestEnvironment = require('./jest-environment.cjs');

const DIST = join(__dirname, '../dist');
/** The server as it ships, in one file. */
const PROGRAMS = { servers: 'servers.host.js', commands: 'test/kit/hosts/commands.host.js' };

/** Name and number → the promise of its address. */
const hosts = new Map();

function urlOf(name, index) {
  const key = `${name} ${index}`;
  const known = hosts.get(key) ?? startHost(name, key);
  hosts.set(key, known);
  return known;
}

/** It ends by itself when this process does, and does not keep it from ending. */
function startHost(name, key) {
  const { PATH, HOME } = process.env;
  const child = fork(join(DIST, PROGRAMS[name]), {
    cwd: join(__dirname, '..'),
    env: { PATH, HOME },
    execArgv: [],
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  return new Promise((resolve, reject) => {
    child.once('message', (url) => {
      child.unref();
      child.channel.unref();
      resolve(url);
    });
    child.once('exit', (code, signal) => {
      hosts.delete(key);
      reject(new Error(`The host of ${name} ended (${signal ?? code}). Run npm run build.`));
    });
  });
}

module.exports = class extends TestEnvironment {
  constructor(config, context) {
    super(config, context);
    process.env.PARLEY_TEST_WORLD = config.projectConfig.testEnvironmentOptions.world;
    globalThis.parleyHosts = { urlOf };
  }
};
