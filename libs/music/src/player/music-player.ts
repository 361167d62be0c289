import { Injectable } from '@nestjs/common';
import type { IdempotencyClaim } from '@parley/idempotency';
import { Catalog } from '../catalog/catalog';
import { MusicLibrary } from '../scan/music-library';
import { CommandPreparer, type PreparedCommand } from './command-preparer';
import type { MusicCommandRequest } from './music-request';
import { type MusicResult, type MusicStatus, toStatus } from './music-status';
import type { Effect } from './player-command';
import { PlayerReader } from './player-reader';
import { type PlayerState, SILENT } from './player-state';
import { PlayerWriter } from './player-writer';
import type { PlayerOwner } from './player.repository';

/** How the key of a command refers to its answer, which is kept whole: a status is over in a moment. */
const REFERENCE = 'music:';

/** The music player of each user, at every door: REST, sockets, conversations. */
@Injectable()
export class MusicPlayer {
  constructor(
    private readonly library: MusicLibrary,
    private readonly catalog: Catalog,
    private readonly preparer: CommandPreparer,
    private readonly reader: PlayerReader,
    private readonly writer: PlayerWriter,
  ) {}

  /**
   * Carries out one command. What cannot be done (an unknown song, nothing to pause) is an answer with
   * `success: false`.
   * @param claim gives back the answer that the same claim got before
   * @throws UnavailableError without a library; InvalidInputError for an unknown action, or one that lacks
   *   what it needs.
   */
  async command(
    owner: PlayerOwner,
    request: MusicCommandRequest,
    claim?: IdempotencyClaim,
  ): Promise<MusicResult> {
    this.library.require();
    if (claim?.ref?.startsWith(REFERENCE)) return this.earlierAnswer(claim.ref);
    const prepared = this.preparer.prepare(request);
    const isAboutQueue = request.action === 'queue';
    const answer = (effect: Effect) => this.resultOf(effect, prepared, isAboutQueue);
    const keeping = { claim, referenceTo: (effect: Effect) => referenceTo(answer(effect)) };
    return answer(
      'refusal' in prepared
        ? await this.writer.refuse(owner, prepared.refusal, keeping)
        : await this.writer.carryOut(owner, prepared.command, keeping),
    );
  }

  /** Whether there is a library to play from. */
  get isAvailable(): boolean {
    return this.library.isAvailable;
  }

  /** What the user's player does now; `not_available` without a library. */
  async status(owner: PlayerOwner): Promise<MusicStatus> {
    if (!this.library.isAvailable)
      return { ...toStatus(SILENT, this.catalog), state: 'not_available' };
    return toStatus(await this.reader.read(owner), this.catalog);
  }

  /** @throws UnavailableError without a library. */
  async queue(owner: PlayerOwner): Promise<Pick<PlayerState, 'queue' | 'place'>> {
    this.library.require();
    return this.reader.read(owner);
  }

  private resultOf(
    { success, message, state }: Effect,
    prepared: PreparedCommand,
    isAboutQueue: boolean,
  ): MusicResult {
    const { alternatives = [], isAmbiguous = false } = 'refusal' in prepared ? {} : prepared;
    const status = toStatus(state, this.catalog);
    const result = { success, message, status, alternatives, isAmbiguous };
    return isAboutQueue ? { ...result, queue: state.queue } : result;
  }

  private earlierAnswer(reference: string): MusicResult {
    const answer = JSON.parse(reference.slice(REFERENCE.length)) as MusicResult;
    const { songId } = answer.status;
    const song = (songId === null ? undefined : this.catalog.find(songId)) ?? null;
    return { ...answer, status: { ...answer.status, song } };
  }
}

/** Without the song's details, which hold where its file lies. */
function referenceTo(answer: MusicResult): string {
  return REFERENCE + JSON.stringify({ ...answer, status: { ...answer.status, song: null } });
}
