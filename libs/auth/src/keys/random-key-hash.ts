import { createHmac } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Database } from '@parley/database';

const READ = { name: 'auth_key_secret', text: 'SELECT key_secret FROM installation' };
/**
 * Hashes of random keys: HMAC-SHA256 under the installation's secret. Fast is enough for 256 random bits,
 * and the same key always gives the same hash, so that an index finds it.
 */
@Injectable()
export class RandomKeyHash {
  private secret: Promise<Buffer> | undefined;

  constructor(private readonly database: Database) {}

  async of(text: string): Promise<Buffer> {
    return createHmac('sha256', await this.installationSecret())
      .update(text)
      .digest();
  }

  private installationSecret(): Promise<Buffer> {
    this.secret ??= this.readSecret().catch((error: unknown) => {
      this.secret = undefined;
      throw error;
    });
    return this.secret;
  }

  private async readSecret(): Promise<Buffer> {
    const [row] = await this.database.query<{ key_secret: Buffer }>(READ, []);
    if (row === undefined) throw new Error('The database has no secret for keys');
    return row.key_secret;
  }
}
