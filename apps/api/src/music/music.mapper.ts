import type { Principal } from '@parley/auth';
import type {
  LibraryFault,
  LibraryProgress,
  LibraryQuery,
  MusicCommandRequest,
  MusicResult,
  MusicStatus,
  PlayerOwner,
  QueueEntry,
  Song,
  SongPage,
  SongSummary,
} from '@parley/music';
import { DEFAULT_USER_ID } from '@parley/sessions';
import { toPageRequest } from '../http/page-query.dto';
import type { MusicControlDto } from './music-control.dto';
import type { LibraryQueryDto, MusicLibraryDto, MusicProblemsDto } from './music-library.dto';
import type { SongDto, SongSummaryDto } from './music-song.dto';
import type {
  LibraryScanDto,
  MusicControlResultDto,
  MusicQueueDto,
  MusicStatusDto,
  QueueItemDto,
} from './music-status.dto';

/** Makes the ticket of a song's stream link for whoever is asking. */
type TicketFor = (song: Song) => string;

export function playerOwnerOf(caller: Principal, userId: string | null | undefined): PlayerOwner {
  const { accountId } = caller;
  return { accountId, userId: caller.userFor(userId ?? undefined) ?? DEFAULT_USER_ID };
}

/** What a command holds, from a body or from a socket's message. */
export type MusicCommandBody = Pick<MusicControlDto, 'action'> & {
  readonly [Field in keyof MusicControlDto]?: MusicControlDto[Field] | undefined;
};

export function toCommandRequest(body: MusicCommandBody): MusicCommandRequest {
  return {
    action: body.action,
    songName: body.song_name ?? undefined,
    songId: body.song_id ?? undefined,
    placement: body.placement ?? undefined,
    positionS: body.position ?? undefined,
    volume: body.volume ?? undefined,
    shuffle: body.shuffle ?? undefined,
    repeat: body.repeat ?? undefined,
    operation: body.operation ?? undefined,
    index: body.index ?? undefined,
    to: body.to ?? undefined,
  };
}

export function toLibraryQuery(query: LibraryQueryDto): LibraryQuery {
  return {
    ...toPageRequest(query),
    text: query.q || undefined,
    artist: query.artist || undefined,
    album: query.album || undefined,
    genre: query.genre || undefined,
  };
}

function toSong(song: Song, ticketFor: TicketFor): SongDto {
  const link = song.type === 'local' ? `/api/music/streams/${ticketFor(song)}` : undefined;
  return {
    id: song.id,
    name: song.name,
    type: song.type,
    title: song.title,
    artist: song.artist,
    album: song.album,
    genres: [...song.genres],
    year: song.year,
    duration: song.durationS,
    url: song.url ?? null,
    stream_url: link ?? null,
    cover_url: link === undefined ? null : `${link}/cover`,
  };
}

export function toLibrary(page: SongPage, ticketFor: TicketFor): MusicLibraryDto {
  return {
    total: page.total,
    songs: page.items.map((song) => toSong(song, ticketFor)),
    ...(page.nextCursor !== undefined && { next_cursor: page.nextCursor }),
  };
}

export function toMusicStatus(
  status: MusicStatus,
  progress: LibraryProgress,
  ticketFor: TicketFor,
): MusicStatusDto {
  return {
    state: status.state,
    current_song: status.currentSong,
    volume: status.volume,
    shuffle: status.shuffle,
    repeat: status.repeat,
    queue_length: status.queueLength,
    library_size: status.librarySize,
    queue_index: status.place,
    position: status.positionS,
    duration: status.durationS,
    song: status.song && toSong(status.song, ticketFor),
    library: toScan(progress),
  };
}

export function toControlResult(
  result: MusicResult,
  progress: LibraryProgress,
  ticketFor: TicketFor,
): MusicControlResultDto {
  return {
    success: result.success,
    message: result.message,
    status: toMusicStatus(result.status, progress, ticketFor),
    alternatives: result.alternatives.map(toSummary),
    ambiguous: result.isAmbiguous,
    ...(result.queue && { queue: result.queue.map(toQueueItem) }),
  };
}

export function toQueue({
  queue,
  place,
}: {
  readonly queue: readonly QueueEntry[];
  readonly place: number;
}): MusicQueueDto {
  return {
    total: queue.length,
    queue_index: place < 0 ? null : place,
    queue: queue.map(toQueueItem),
  };
}

export function toProblems(total: number, faults: readonly LibraryFault[]): MusicProblemsDto {
  return {
    total,
    problems: faults.map(({ rootName, path, reason }) => ({
      path: path === '' ? rootName : `${rootName}/${path}`,
      reason,
    })),
  };
}

function toSummary({ id, name, type }: SongSummary): SongSummaryDto {
  return { id, name, type };
}

function toQueueItem({ songId, name, type, durationS }: QueueEntry, index: number): QueueItemDto {
  return { index, id: songId, name, type, duration: durationS };
}

export function toScan(progress: LibraryProgress): LibraryScanDto {
  return {
    scanning: progress.isScanning,
    files: progress.filesKnown,
    files_read: progress.filesRead,
    problems: progress.faultCount,
  };
}
