import { Injectable, Logger } from '@nestjs/common';
import { DomainError } from '@parley/common';
import { EventLog, type NewEvent } from '@parley/events';
import { Batch } from '../presence/batch';
import type { ClientSocket } from '../socket/client-socket';
import type { Seat } from './seat';

const MOST_AT_ONCE = 500;

/** Tells a user's other sockets that one came or went; many in one statement, and nobody waits for it. */
@Injectable()
export class Arrivals {
  private readonly logger = new Logger(Arrivals.name);
  private readonly batch: Batch<NewEvent>;

  constructor(log: EventLog) {
    this.batch = new Batch(MOST_AT_ONCE, (events) => log.append(events));
  }

  note(client: ClientSocket, seat: Seat): void {
    void this.tell('client_connected', client, seat);
    client.onClose(() => void this.tell('client_disconnected', client, seat));
  }

  private async tell(type: NewEvent['type'], client: ClientSocket, seat: Seat): Promise<void> {
    const { accountId, userId, sessionId, clientType } = seat;
    const data = { session_id: sessionId, client_type: clientType, connection_id: client.id };
    try {
      // It concerns the user's other sockets, whatever their session.
      await this.batch.add({ type, data, accountId, userId, sessionId: null });
    } catch (error) {
      // Live only, so nobody could hear of it later.
      if (!(error instanceof DomainError)) this.logger.error(error);
    }
  }
}
