import { Injectable } from '@nestjs/common';
import type { Principal } from '@parley/auth';
import { Catalog, LibraryProgress, MusicLibrary, MusicPlayer, StreamTickets } from '@parley/music';
import type { IdempotencyClaim } from '@parley/idempotency';
import type { LibraryQueryDto, MusicLibraryDto, MusicProblemsDto } from './music-library.dto';
import type { MusicControlResultDto, MusicQueueDto, MusicStatusDto } from './music-status.dto';
import {
  type MusicCommandBody,
  playerOwnerOf,
  toCommandRequest,
  toControlResult,
  toLibrary,
  toLibraryQuery,
  toMusicStatus,
  toProblems,
  toQueue,
} from './music.mapper';

/** Music in the words of the wire, with links that the caller's player can open. For REST and sockets alike. */
@Injectable()
export class MusicAnswers {
  constructor(
    private readonly player: MusicPlayer,
    private readonly library: MusicLibrary,
    private readonly catalog: Catalog,
    private readonly progress: LibraryProgress,
    private readonly tickets: StreamTickets,
  ) {}

  async control(
    caller: Principal,
    body: MusicCommandBody,
    claim?: IdempotencyClaim,
  ): Promise<MusicControlResultDto> {
    const owner = playerOwnerOf(caller, body.user_id);
    const result = await this.player.command(owner, toCommandRequest(body), claim);
    return toControlResult(result, this.progress, await this.tickets.issuer(caller));
  }

  async status(caller: Principal, userId: string | undefined): Promise<MusicStatusDto> {
    const status = await this.player.status(playerOwnerOf(caller, userId));
    return toMusicStatus(status, this.progress, await this.tickets.issuer(caller));
  }

  async queue(caller: Principal, userId: string | undefined): Promise<MusicQueueDto> {
    return toQueue(await this.player.queue(playerOwnerOf(caller, userId)));
  }

  async songs(caller: Principal, query: LibraryQueryDto): Promise<MusicLibraryDto> {
    this.library.require();
    const page = this.catalog.list(toLibraryQuery(query));
    return toLibrary(page, await this.tickets.issuer(caller));
  }

  problems(): MusicProblemsDto {
    this.library.require();
    return toProblems(this.progress.faultCount, this.progress.listFaults());
  }
}
