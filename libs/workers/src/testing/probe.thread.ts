let calls = 0;

/** A service that behaves well and badly, for the specs of native threads. */
export function serve(order: string): unknown {
  calls += 1;
  switch (order) {
    case 'throw':
      throw new Error('no such thing');
    case 'exit':
      return process.exit(3);
    case 'abort':
      return process.abort();
    default:
      return { order, calls };
  }
}
