import { UnavailableError } from '@parley/common';
import { type NativePeer, openProcess, openThread } from './native-peer';

/** With nothing to do the thread leaves, and gives back what it has loaded, after this. */
const IDLE_MS = 60_000;

interface Waiting {
  readonly resolve: (output: unknown) => void;
  readonly reject: (error: Error) => void;
}

interface Reply {
  readonly id: number;
  readonly output?: unknown;
  readonly failure?: string;
}

export interface NativeThreadOptions {
  readonly idleMs?: number;
  /** `process` for a library that ends whatever it runs in when it meets a bad file. */
  readonly home?: 'thread' | 'process';
  /** Node options of the thread, for tests that run from the sources. */
  readonly execArgv?: readonly string[];
}

/**
 * One thread, or process, for native code with a state: it answers in the order asked, by the function `serve` of its
 * module. A thread is asked to leave and never killed: a native library that is ended in mid-call
 * takes the whole process along, which is why a process of its own may be.
 */
export class NativeThread {
  private peer: NativePeer | undefined;
  private readonly waiting = new Map<number, Waiting>();
  private lastId = 0;
  private leaving: NodeJS.Timeout | undefined;
  private ended: Promise<void> = Promise.resolve();

  constructor(
    /** Absolute path, by `require.resolve`. */
    private readonly file: string,
    private readonly options: NativeThreadOptions = {},
  ) {}

  /** @throws UnavailableError where the thread died or leaves, Error where `serve` threw. */
  ask(input: unknown): Promise<unknown> {
    clearTimeout(this.leaving);
    this.lastId += 1;
    const id = this.lastId;
    this.peer ??= this.start();
    const { peer } = this;
    return new Promise((resolve, reject) => {
      this.waiting.set(id, { resolve, reject });
      peer.hold(true);
      peer.post({ id, input });
    });
  }

  /** Resolves when it is gone; a thread still finishes what it is doing at this moment. */
  async end(): Promise<void> {
    clearTimeout(this.leaving);
    const { peer } = this;
    this.peer = undefined;
    peer?.hold(true);
    peer?.leave();
    this.refuse('The work was broken off.');
    await this.ended;
  }

  private start(): NativePeer {
    const { home = 'thread', execArgv = [] } = this.options;
    const open = home === 'thread' ? openThread : openProcess;
    const peer = open({ file: this.file, execArgv });
    peer.onMessage((reply) => this.settle(peer, reply as Reply));
    this.ended = new Promise((resolve) => {
      peer.onEnd(() => {
        this.onEnd(peer);
        resolve();
      });
    });
    return peer;
  }

  private settle(peer: NativePeer, { id, output, failure }: Reply): void {
    const waiting = this.waiting.get(id);
    this.waiting.delete(id);
    if (failure === undefined) waiting?.resolve(output);
    else waiting?.reject(new Error(failure));
    if (this.waiting.size > 0 || this.peer !== peer) return;
    peer.hold(false);
    this.leaving = setTimeout(() => void this.end(), this.options.idleMs ?? IDLE_MS).unref();
  }

  /** The next question starts another one; what this one had in hand fails. */
  private onEnd(peer: NativePeer): void {
    if (this.peer !== peer) return;
    this.peer = undefined;
    this.refuse('The work broke off. Try again.');
  }

  private refuse(sentence: string): void {
    for (const { reject } of this.waiting.values()) {
      reject(new UnavailableError(sentence, { code: 'native_thread_ended' }));
    }
    this.waiting.clear();
  }
}
