import { type ArgumentsHost, Catch, type ExceptionFilter, Logger } from '@nestjs/common';
import { DomainError } from '@parley/common';
import { toDatabaseError } from '@parley/database';
import type { ClientSocket } from '../socket/client-socket';

/** Answers every error of a message with one frame; only a caller who may not be here any more is sent away. */
@Catch()
export class SocketErrorFilter implements ExceptionFilter {
  private readonly logger = new Logger(SocketErrorFilter.name);

  catch(error: unknown, host: ArgumentsHost): void {
    const ws = host.switchToWs();
    const client = ws.getClient<ClientSocket>();
    if (toDatabaseError(error) === undefined) this.logger.error(error);
    if (error instanceof DomainError && error.kind === 'unauthenticated') client.dismiss(error);
    else client.reportError(error, ws.getData<{ readonly id?: string } | undefined>()?.id);
  }
}
