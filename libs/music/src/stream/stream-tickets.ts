import { createHmac, timingSafeEqual } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { AccessMode, KeyHolders, type Principal } from '@parley/auth';
import { Clock, UnauthenticatedError } from '@parley/common';
import type { Song } from '../catalog/song';
import { StreamSecret } from './stream-secret';

const HOUR_S = 3_600;

/** Who asked for the link: a key by its id, the operator, or nobody in particular. */
type Holder = KeyHolder | 'operator' | 'anonymous';

interface KeyHolder {
  readonly keyId: string;
  readonly accountId: string;
}

interface Ticket {
  readonly songId: string;
  readonly expiresS: number;
  readonly holder: Holder;
}

/**
 * Signed links to one song, for players that cannot send a key: an `<audio>` element has only an address. A
 * link is worth its holder's key while it lasts, the song's length and an hour or two, and opens that one song.
 */
@Injectable()
export class StreamTickets {
  constructor(
    private readonly secret: StreamSecret,
    private readonly holders: KeyHolders,
    private readonly mode: AccessMode,
    private readonly clock: Clock,
  ) {}

  /** Makes links for a caller. The same ones within an hour, so that players and caches know a song again. */
  async issuer(caller: Principal): Promise<(song: Pick<Song, 'id' | 'durationS'>) => string> {
    const secret = await this.secret.get();
    const nowS = this.nowS();
    const holder = holderOf(caller);
    return ({ id, durationS }) => {
      const neededS = nowS + (durationS ?? 0) + HOUR_S;
      const expiresS = Math.ceil(neededS / HOUR_S) * HOUR_S;
      return sign({ songId: id, expiresS, holder }, secret);
    };
  }

  /**
   * @returns the id of the song that the ticket opens
   * @throws UnauthenticatedError for one that is not ours, too old, or whose key is dead or may not hear music;
   *   UnavailableError while the database is silent, because nobody can say.
   */
  async redeem(text: string): Promise<string> {
    const ticket = verify(text, await this.secret.get());
    if (ticket === undefined || ticket.expiresS <= this.nowS()) throw invalidTicket();
    await this.assertAlive(ticket.holder);
    return ticket.songId;
  }

  private async assertAlive(holder: Holder): Promise<void> {
    if (holder === 'operator') return;
    if (holder === 'anonymous') {
      if (this.mode.current === 'keyed') throw invalidTicket();
    } else if (!(await this.mayHear(holder))) throw invalidTicket();
  }

  /** Asked for every range of a song, and the database only after a change of keys. */
  private async mayHear({ keyId, accountId }: KeyHolder): Promise<boolean> {
    try {
      const principal = await this.holders.find({ id: keyId, accountId });
      return principal.may('music', 'read');
    } catch (error) {
      if (error instanceof UnauthenticatedError) return false;
      throw error;
    }
  }

  private nowS(): number {
    return Math.floor(this.clock.now().getTime() / 1000);
  }
}

function holderOf({ isOperator, keyId, accountId }: Principal): Holder {
  if (isOperator) return 'operator';
  return keyId === null ? 'anonymous' : { keyId, accountId };
}

function sign(ticket: Ticket, secret: Buffer): string {
  const { songId, expiresS, holder } = ticket;
  const who = typeof holder === 'string' ? holder : `${holder.accountId}~${holder.keyId}`;
  const claims = [songId, expiresS.toString(36), who].join('.');
  return `${claims}.${signatureOf(claims, secret).toString('base64url')}`;
}

function verify(text: string, secret: Buffer): Ticket | undefined {
  const parts = text.split('.');
  const [songId, expires, who, signature] = parts;
  if (parts.length !== 4 || !songId || !expires || !who || !signature) return undefined;
  const expected = signatureOf(parts.slice(0, 3).join('.'), secret);
  const given = Buffer.from(signature, 'base64url');
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return undefined;
  return { songId, expiresS: parseInt(expires, 36), holder: readHolder(who) };
}

function readHolder(who: string): Holder {
  if (who === 'operator' || who === 'anonymous') return who;
  const [accountId = '', keyId = ''] = who.split('~');
  return { accountId, keyId };
}

function signatureOf(claims: string, secret: Buffer): Buffer {
  return createHmac('sha256', secret).update(claims).digest();
}

function invalidTicket(): UnauthenticatedError {
  return new UnauthenticatedError('The link is unknown or has expired. Ask for a new stream_url.', {
    code: 'invalid_stream_link',
  });
}
