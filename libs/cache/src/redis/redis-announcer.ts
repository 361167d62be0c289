import { Logger } from '@nestjs/common';

export type RedisLogger = Pick<Logger, 'log' | 'warn'>;

type Trouble = 'away' | 'denied' | 'unusable';

/** Logs when the state of Redis changes, and only then. */
export class RedisAnnouncer {
  private trouble: Trouble | undefined;
  private hasAnnounced = false;
  private hasDeniedWakeups = false;
  private isSilent = false;

  constructor(
    private readonly host: string,
    private readonly logger: RedisLogger = new Logger('Redis'),
  ) {}

  back(): void {
    if (this.isSilent || (this.hasAnnounced && this.trouble === undefined)) return;
    this.logger.log(`Redis at ${this.host} is connected.`);
    this.hasAnnounced = true;
    this.trouble = undefined;
  }

  away(reason: string): void {
    const trouble = troubleOf(reason);
    if (this.isSilent || trouble === this.trouble) return;
    this.hasAnnounced = true;
    this.trouble = trouble;
    this.logger.warn(
      `${this.sentence(trouble)} (${reason}). Cache, limits and wake-ups stay within this process until that changes; Parley keeps trying.`,
    );
  }

  /** Only a refusal is worth a line of its own; anything else is the server's trouble, which \`away\` tells. */
  noWakeups(reason: string): void {
    if (this.isSilent || this.hasDeniedWakeups || !reason.startsWith('NOPERM')) return;
    this.hasDeniedWakeups = true;
    this.logger.warn(
      `Redis at ${this.host} lets this user have no pub/sub channel (${reason}). Other instances are noticed by polling only.`,
    );
  }

  silence(): void {
    this.isSilent = true;
  }

  private sentence(trouble: Trouble): string {
    switch (trouble) {
      case 'away':
        return `Redis at ${this.host} does not answer`;
      case 'denied':
        return `Redis at ${this.host} refuses the password or user of REDIS_URL`;
      case 'unusable':
        return `Redis at ${this.host} answers but cannot be used`;
    }
  }
}

function troubleOf(reason: string): Trouble {
  if (/\b(WRONGPASS|NOAUTH)\b|invalid password/.test(reason)) return 'denied';
  return /^[A-Z]{3,} /.test(reason) ? 'unusable' : 'away';
}
