import { fork } from 'node:child_process';
import { Worker } from 'node:worker_threads';

/** Whoever runs native code for us, in a thread or in a process of its own. */
export interface NativePeer {
  post(message: unknown): void;
  /** It ends: a thread between two calls, a process at once. */
  leave(): void;
  /** Whether it keeps our own process alive. */
  hold(isHeld: boolean): void;
  onMessage(listener: (message: unknown) => void): void;
  /** Called once, when it is gone, however that came. */
  onEnd(listener: () => void): void;
}

export interface PeerOptions {
  /** Absolute path of a module with a function `serve`. */
  readonly file: string;
  readonly execArgv: readonly string[];
}

export function openThread({ file, execArgv }: PeerOptions): NativePeer {
  const worker = new Worker(require.resolve('./native-thread.main'), {
    workerData: { file },
    execArgv: [...execArgv],
  });
  worker.on('error', () => {});
  return {
    post: (message) => worker.postMessage(message),
    leave: () => worker.postMessage('leave'),
    hold: (isHeld) => {
      if (isHeld) worker.ref();
      else worker.unref();
    },
    onMessage: (listener) => void worker.on('message', listener),
    onEnd: (listener) => void worker.once('exit', () => listener()),
  };
}

/** What it prints is a library's talk and goes nowhere. */
export function openProcess({ file, execArgv }: PeerOptions): NativePeer {
  const child = fork(require.resolve('./native-process.main'), [file], {
    execArgv: [...execArgv],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  child.on('error', () => {});
  const hold = (isHeld: boolean) => {
    const channel = child.channel;
    if (isHeld) [child, channel].forEach((one) => one?.ref());
    else [child, channel].forEach((one) => one?.unref());
  };
  return {
    // One that has just died cannot be told; its end comes by itself.
    post: (message) => void child.send(message as object, () => {}),
    leave: () => void child.kill('SIGKILL'),
    hold,
    onMessage: (listener) => void child.on('message', listener),
    onEnd: (listener) => void child.once('close', () => listener()),
  };
}
