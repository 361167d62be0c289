import { Database } from '@parley/database';
import { ACCOUNT_ID, aTurnRequest, TurnKit } from '../testing/turn.kit';
import { LiveStreams } from './live-streams';
import { ResumableTurns } from './resumable-turns';
import type { OpenStream } from './streams';
import { Streams } from './streams';
import { StreamRepository } from './stream.repository';

jest.setTimeout(30_000);

describe(Streams.name, () => {
  let kit: TurnKit;
  let sut: Streams;

  beforeAll(async () => {
    kit = await TurnKit.start();
    sut = kit.context.get(Streams);
  });

  afterAll(() => kit.stop());

  const owner = { accountId: ACCOUNT_ID };
  const never = () => new AbortController().signal;
  const start = () => kit.context.get(ResumableTurns).start(aTurnRequest());
  const textOf = async (stream: OpenStream): Promise<string> => {
    let text = '';
    for await (const part of stream.read(0, never())) if (part.type === 'text') text += part.text;
    return text;
  };
  const pieces = (streamId: string) =>
    kit.sql<{ at: number; text: string }>(
      'SELECT at, text FROM turn_stream_pieces WHERE stream_id = $1 ORDER BY at',
      [streamId],
    );
  const untilSaved = async (streamId: string, text: string) => {
    while ((await pieces(streamId)).map((piece) => piece.text).join('') !== text);
  };

  it('saves what was added and nothing twice, and drops it when the message is stored', async () => {
    const query = jest.spyOn(Database.prototype, 'query');
    const saves = () =>
      query.mock.calls.filter(([statement]) => statement.name === 'stream_save').length;
    try {
      kit.upstream.answerWith({ tokens: ['One', ' two'], tokenDelayMs: 600 });
      const { stream } = await start();
      await untilSaved(stream.id, 'One');
      expect(saves()).toBe(1);
      expect(await textOf(stream)).toBe('One two');
      while ((await pieces(stream.id)).length > 0);
      expect(saves()).toBeLessThanOrEqual(2);
      expect(kit.context.get(LiveStreams).size).toBe(0);
    } finally {
      query.mockRestore();
    }
  });

  it('saves again from the same place what may have been saved, and never shortens it', async () => {
    kit.upstream.answerWith({ tokens: ['One'], fault: { type: 'hang', afterTokens: 1 } });
    const { stream } = await start();
    await untilSaved(stream.id, 'One');
    const repository = kit.context.get(StreamRepository);
    await repository.save([{ streamId: stream.id, at: 0, text: 'One two' }]);
    await repository.save([{ streamId: stream.id, at: 0, text: 'One' }]);
    expect(await pieces(stream.id)).toEqual([{ at: 0, text: 'One two' }]);
    await kit.sql('DELETE FROM turns WHERE session_key IN (SELECT session_key FROM turns)');
    await repository.save([{ streamId: stream.id, at: 7, text: ' gone' }]);
    expect(await pieces(stream.id)).toEqual([]);
  });

  it('is gone ten minutes after the end, and forgotten a day later', async () => {
    kit.upstream.answerWith({ text: 'Done.' });
    const { stream } = await start();
    expect(await textOf(stream)).toBe('Done.');
    expect(await textOf(await sut.open(owner, stream.id))).toBe('Done.');
    const ofThis = 'id = (SELECT turn_id FROM turn_streams WHERE id = $1)';
    await kit.sql(
      `UPDATE turns SET finished_at = finished_at - interval '11 minutes' WHERE ${ofThis}`,
      [stream.id],
    );
    await expect(sut.open(owner, stream.id)).rejects.toMatchObject({ kind: 'gone' });
    await kit.sql(
      `UPDATE turn_streams SET created_at = created_at - interval '26 hours' WHERE id = $1`,
      [stream.id],
    );
    await kit.context.get(StreamRepository).sweep();
    await expect(sut.open(owner, stream.id)).rejects.toMatchObject({ kind: 'not_found' });
  });

  it("is not found for another account's or user's", async () => {
    kit.upstream.answerWith({ text: 'Done.' });
    const { stream } = await start();
    await textOf(stream);
    const strangers = [
      { accountId: '00000000-0000-4000-8000-000000000002' },
      { accountId: ACCOUNT_ID, userId: 'mallory' },
    ];
    for (const stranger of strangers) {
      await expect(sut.open(stranger, stream.id)).rejects.toMatchObject({ kind: 'not_found' });
    }
  });

  it('is over for good once its turn was tried again', async () => {
    kit.upstream.answerWith({ text: 'Done.' });
    const { stream } = await start();
    await textOf(stream);
    await kit.sql(
      'UPDATE turns SET attempt = 2 WHERE id = (SELECT turn_id FROM turn_streams WHERE id = $1)',
      [stream.id],
    );
    await expect(sut.open(owner, stream.id)).rejects.toMatchObject({ kind: 'gone' });
  });
});
