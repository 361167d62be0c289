import { type DataSubject, PersonalData } from '@parley/common';
import { Injectable } from '@nestjs/common';
import { PASSAGE_KINDS } from './passages/passage';
import { Retrieval } from './retrieval';

/** What a person is found by: pieces of their documents, facts and turns, and the vectors of these. */
@Injectable()
export class PassagesPersonalData extends PersonalData {
  readonly store = 'passages';
  /** After what they were made of. */
  override readonly order = 1;

  constructor(private readonly retrieval: Retrieval) {
    super();
  }

  async count(subject: DataSubject): Promise<number> {
    const totals = await Promise.all(
      PASSAGE_KINDS.map((kind) => this.retrieval.totals(subject, kind)),
    );
    return totals.reduce((sum, { passages }) => sum + passages, 0);
  }

  async erase(subject: DataSubject): Promise<void> {
    await this.retrieval.eraseUser(subject);
  }

  /** Copies of what other stores export. */
  async *export(): AsyncGenerator<Readonly<Record<string, unknown>>> {
    yield* [];
  }
}
