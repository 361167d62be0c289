import { createHmac } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Config } from '@parley/config';
import { Database } from '@parley/database';

const READ = { name: 'music_key_secret', text: 'SELECT key_secret FROM installation' };

/**
 * What stream links are signed with: the installation's secret, so that every instance knows it, and the
 * operator's key, so that links die when it is changed.
 */
@Injectable()
export class StreamSecret {
  private readonly operatorKey: string;
  private secret: Promise<Buffer> | undefined;

  constructor(
    private readonly database: Database,
    { access }: Config,
  ) {
    this.operatorKey = access.operatorKey ?? '';
  }

  /** Read once; a failure is tried again with the next call. */
  get(): Promise<Buffer> {
    this.secret ??= this.read().catch((error: unknown) => {
      this.secret = undefined;
      throw error;
    });
    return this.secret;
  }

  private async read(): Promise<Buffer> {
    const [row] = await this.database.query<{ key_secret: Buffer }>(READ, []);
    if (row === undefined) throw new Error('The installation has no secret');
    const purpose = `music stream ${this.operatorKey}`;
    return createHmac('sha256', row.key_secret).update(purpose).digest();
  }
}
