import { Injectable } from '@nestjs/common';
import { endingOf } from '../files/walk-folder';
import { AudioSource } from '../sources/audio/audio.source';
import { LinkSource } from '../sources/links/link.source';
import type { MusicSource } from '../sources/music-source';

/** All sources, by the endings of their files. A new source is added to the constructor. */
@Injectable()
export class MusicSources {
  private readonly byEnding = new Map<string, MusicSource>();
  private readonly all: readonly MusicSource[];

  constructor(audio: AudioSource, links: LinkSource) {
    this.all = [audio, links];
    for (const source of this.all) {
      for (const ending of source.extensions) this.byEnding.set(ending, source);
    }
  }

  has(ending: string): boolean {
    return this.byEnding.has(ending);
  }

  /** @throws Error for a file that no source reads, which a scan does not offer. */
  of(path: string): MusicSource {
    const source = this.byEnding.get(endingOf(path));
    if (source === undefined) throw new Error(`No source reads ${path}`);
    return source;
  }

  async rest(): Promise<void> {
    for (const source of this.all) await source.rest();
  }
}
