import { Clock } from '@parley/common';
import { Database, Instance } from '@parley/database';
import { Injectable, Logger } from '@nestjs/common';
import { PassageEmbedder } from './passage-embedder';

/**
 * This instance's model becomes the index's where it is chosen ($4), or where it was started ($3, how long ago)
 * after the last change and no instance that lives has the index's.
 */
const SETTLE = {
  name: 'index_model_settle',
  text: `WITH mine AS (
      UPDATE instances SET embedding_model = $2 WHERE id = $1 AND embedding_model IS DISTINCT FROM $2),
    claimed AS (
      UPDATE installation n SET embedding_model = $2, embedding_model_since = clock_timestamp()
      WHERE n.embedding_model IS DISTINCT FROM $2 AND ($4
        OR coalesce(n.embedding_model_since, '-infinity') < clock_timestamp() - $3 * interval '1 millisecond'
        AND NOT EXISTS (
          SELECT 1 FROM instances i WHERE i.id <> $1 AND i.embedding_model = n.embedding_model
            AND i.heartbeat_at >= clock_timestamp() - interval '10 seconds'))
      RETURNING n.embedding_model)
    SELECT coalesce((SELECT embedding_model FROM claimed), n.embedding_model) AS model FROM installation n`,
};

/** Which model the index is built with, and which one this instance could build it with. */
export interface IndexModels {
  readonly index: string;
  readonly own: string;
}

/**
 * The one embedder that all instances build the index with. Two that were started with different ones would
 * embed each other's passages anew for ever: so the first stays while an instance with it lives, and another
 * one only searches.
 */
@Injectable()
export class IndexModel {
  private readonly logger = new Logger(IndexModel.name);
  private readonly startedMs: number;
  private warnedOf: string | undefined;

  constructor(
    private readonly database: Database,
    private readonly instance: Instance,
    private readonly embedder: PassageEmbedder,
    private readonly clock: Clock,
  ) {
    this.startedMs = clock.monotonicMs();
  }

  /** What it is now; this instance's own where nothing stands against it. */
  settle(): Promise<IndexModels> {
    return this.ask(false);
  }

  /** Makes it this instance's own; those that run with another stop to embed. */
  choose(): Promise<IndexModels> {
    return this.ask(true);
  }

  private async ask(isChosen: boolean): Promise<IndexModels> {
    const own = this.embedder.model;
    const ageMs = Math.ceil(this.clock.monotonicMs() - this.startedMs);
    const values = [this.instance.id, own, ageMs, isChosen];
    const [row] = await this.database.query<{ model: string }>(SETTLE, values);
    const models = { index: row?.model ?? own, own };
    this.warn(models);
    return models;
  }

  private warn({ index, own }: IndexModels): void {
    if (index !== own && index !== this.warnedOf) {
      this.logger.warn(
        `The index is built with ${index}, but this instance embeds with ${own}: it adds no vectors. Configure all instances alike, or choose ${own} with "documents reindex".`,
      );
    }
    this.warnedOf = index === own ? undefined : index;
  }
}
