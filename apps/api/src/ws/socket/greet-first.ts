import { Logger } from '@nestjs/common';
import { toDatabaseError } from '@parley/database';
import type { ClientSocket } from './client-socket';

const logger = new Logger('Sockets');

/** Whatever the client says meanwhile waits until it was greeted; whom that fails for is told why and leaves. */
export function greetFirst(client: ClientSocket, greet: () => Promise<void>): void {
  client.inbox.add(0, () =>
    greet().catch((error: unknown) => {
      if (toDatabaseError(error) === undefined) logger.error(error);
      client.dismiss(error);
    }),
  );
}
