import { Clock, type DataSubject } from '@parley/common';
import { Injectable } from '@nestjs/common';
import { PersonalStores } from './personal-stores';

/** Items that go into one piece of text. */
const BATCH = 100;

/** Everything that is kept of a person, as one JSON document: a list for each store. */
@Injectable()
export class DataExport {
  constructor(
    private readonly stores: PersonalStores,
    private readonly clock: Clock,
  ) {}

  /** The document in pieces of bounded size; the stores are read as the pieces are taken. */
  async *write(subject: DataSubject): AsyncGenerator<string> {
    const { userId } = subject;
    const head = { user_id: userId, exported_at: this.clock.now().toISOString() };
    yield JSON.stringify(head).slice(0, -1);
    for (const store of this.stores.all) {
      yield `,${JSON.stringify(store.store)}:[`;
      yield* writeItems(store.export(subject));
      yield ']';
    }
    yield '}\n';
  }
}

async function* writeItems(items: AsyncIterable<unknown>): AsyncGenerator<string> {
  let batch: string[] = [];
  let isFirst = true;
  for await (const item of items) {
    batch.push((isFirst ? '' : ',') + JSON.stringify(item));
    isFirst = false;
    if (batch.length < BATCH) continue;
    yield batch.join('');
    batch = [];
  }
  if (batch.length > 0) yield batch.join('');
}
