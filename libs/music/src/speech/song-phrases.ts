import { Injectable, type OnModuleInit } from '@nestjs/common';
import { SpokenPhrases } from '@parley/ai';
import { Catalog } from '../catalog/catalog';
import type { Song } from '../catalog/song';
import { LibraryProgress } from '../scan/library-progress';

/** Tells recognisers of speech the names of songs, artists and albums, as they are asked for. */
@Injectable()
export class SongPhrases implements OnModuleInit {
  constructor(
    private readonly catalog: Catalog,
    private readonly progress: LibraryProgress,
    private readonly phrases: SpokenPhrases,
  ) {}

  onModuleInit(): void {
    this.phrases.register(() => this.all());
    this.progress.onChange(() => {
      if (!this.progress.isScanning) this.phrases.changed();
    });
  }

  private *all(): Generator<string> {
    const named = new Set<string>();
    for (const song of this.catalog.all()) {
      for (const phrase of phrasesOf(song)) {
        if (named.has(phrase)) continue;
        named.add(phrase);
        yield phrase;
      }
    }
  }
}

function* phrasesOf({ title, artist, album }: Song): Generator<string> {
  yield title;
  yield `play ${title}`;
  if (artist !== null) {
    yield `play ${title} by ${artist}`;
    yield artist;
    yield `play ${artist}`;
    yield `something by ${artist}`;
  }
  if (album !== null) yield `play the album ${album}`;
}
