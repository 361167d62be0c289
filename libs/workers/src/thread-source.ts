/**
 * What a thread runs: it loads a task's module when it first needs it, and answers one task at a time.
 * As text, because it is the one piece that has to start without a compiler, from a build and from tests.
 */
export const THREAD_SOURCE = `
const { parentPort } = require('node:worker_threads');
const inDomainTerms = (error) =>
  error && typeof error === 'object' && 'kind' in error && 'code' in error
    ? { kind: error.kind, code: error.code, message: error.message }
    : { message: String(error && error.stack || error) };
parentPort.on('message', async ({ module, payload }) => {
  let reply;
  try {
    reply = { isDone: true, value: await require(module).run(payload) };
  } catch (error) {
    reply = { isDone: false, error: inDomainTerms(error) };
  }
  parentPort.postMessage(reply);
});
`;
