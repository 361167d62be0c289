import { createRequire } from 'node:module';

/**
 * Loaded into a server by `node -r`: SIGUSR2 ends all of its worker threads in the midst of what they do. Those with
 * native code are let finish their call, because the library would take the process along.
 */
const threads = createRequire(__filename)(
  'node:worker_threads',
) as typeof import('node:worker_threads');
const alive = new Map<InstanceType<typeof threads.Worker>, boolean>();

class WatchedWorker extends threads.Worker {
  constructor(...words: ConstructorParameters<typeof threads.Worker>) {
    super(...words);
    alive.set(this, String(words[0]).includes('native-thread'));
    this.once('exit', () => alive.delete(this));
  }
}

Object.assign(threads, { Worker: WatchedWorker });

process.on('SIGUSR2', () => {
  for (const [worker, isNative] of alive) {
    if (isNative) worker.postMessage('leave');
    else void worker.terminate();
  }
});
