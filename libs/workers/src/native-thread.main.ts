import { createRequire } from 'node:module';
import { parentPort, workerData } from 'node:worker_threads';

interface Order {
  readonly id: number;
  readonly input: unknown;
}

const { file } = workerData as { readonly file: string };
const { serve } = createRequire(__filename)(file) as { serve: (input: unknown) => unknown };

async function answer({ id, input }: Order): Promise<void> {
  try {
    parentPort?.postMessage({ id, output: await serve(input) });
  } catch (error) {
    parentPort?.postMessage({ id, failure: String(error) });
  }
}

parentPort?.on('message', (order: Order | 'leave') => {
  // Between two calls of native code, never in one.
  if (order === 'leave') process.exit();
  else void answer(order);
});
