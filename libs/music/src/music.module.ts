import { Module } from '@nestjs/common';
import { AuthModule } from '@parley/auth';
import { IdempotencyModule } from '@parley/idempotency';
import { ControlMusicAction } from './actions/control-music.action';
import { NowPlayingAction } from './actions/now-playing.action';
import { Catalog } from './catalog/catalog';
import { Finder } from './finder/finder';
import { KeptFiles } from './files/kept-files';
import { CommandPreparer } from './player/command-preparer';
import { MusicPlayer } from './player/music-player';
import { PlayerReader } from './player/player-reader';
import { PlayerWriter } from './player/player-writer';
import { PlayerRepository } from './player/player.repository';
import { LibraryProgress } from './scan/library-progress';
import { LibraryScan } from './scan/library-scan';
import { MusicFilesRepository } from './scan/music-files.repository';
import { MusicLibrary } from './scan/music-library';
import { MusicSources } from './scan/music-sources';
import { RememberedReadings } from './scan/remembered-readings';
import { AudioSource } from './sources/audio/audio.source';
import { SongPhrases } from './speech/song-phrases';
import { TagReader } from './sources/audio/tag-reader';
import { WorkerTagReader } from './sources/audio/worker.tag-reader';
import { LinkSource } from './sources/links/link.source';
import { LinkTitles } from './sources/links/link-titles';
import { SongCovers } from './stream/song-covers';
import { SongFiles } from './stream/song-files';
import { StreamSecret } from './stream/stream-secret';
import { StreamTickets } from './stream/stream-tickets';

/**
 * The library, the players, and the files to stream. Needs global `Config`, `Clock`, `Ids`, database,
 * cache and `SpokenPhrases`.
 */
@Module({
  imports: [AuthModule, IdempotencyModule],
  providers: [
    AudioSource,
    Catalog,
    CommandPreparer,
    ControlMusicAction,
    Finder,
    KeptFiles,
    LibraryProgress,
    LibraryScan,
    LinkSource,
    { provide: LinkTitles, useFactory: () => new LinkTitles() },
    MusicFilesRepository,
    MusicLibrary,
    MusicPlayer,
    MusicSources,
    NowPlayingAction,
    PlayerReader,
    PlayerRepository,
    PlayerWriter,
    RememberedReadings,
    SongCovers,
    SongFiles,
    SongPhrases,
    StreamSecret,
    StreamTickets,
    { provide: TagReader, useFactory: () => new WorkerTagReader() },
  ],
  exports: [
    Catalog,
    LibraryProgress,
    MusicLibrary,
    MusicPlayer,
    SongCovers,
    SongFiles,
    StreamTickets,
  ],
})
export class MusicModule {}
