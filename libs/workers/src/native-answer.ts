import { createRequire } from 'node:module';

interface Order {
  readonly id: number;
  readonly input: unknown;
}

type Serve = (input: unknown) => unknown;

/** What a peer does with its messages: the module's `serve` answers orders, and `leave` ends it. */
export function answerBy(file: string, post: (reply: object) => void): (message: unknown) => void {
  const { serve } = createRequire(__filename)(file) as { serve: Serve };
  return (message) => {
    // Between two calls of native code, never in one.
    if (message === 'leave') process.exit();
    else void answer(serve, message as Order).then(post);
  };
}

async function answer(serve: Serve, { id, input }: Order): Promise<object> {
  try {
    return { id, output: await serve(input) };
  } catch (error) {
    return { id, failure: String(error) };
  }
}
