import { ParleyClient, ParleyError } from '@parley/client';
import { World } from '../kit/world';

const KEY = 'operator-key-of-this-test';

describe('The TypeScript client', () => {
  let world: World;
  let sut: ParleyClient;
  let baseUrl: string;

  beforeAll(async () => {
    world = await World.create();
    ({ url: baseUrl } = await world.start({ API_KEY: KEY }));
    sut = new ParleyClient({ baseUrl: `${baseUrl}/`, apiKey: KEY });
  });
  afterAll(() => world.dispose());

  it('calls routes by their types', async () => {
    const { data } = await sut.rest.POST('/api/chat', { body: { message: 'Hello' } });
    expect(data).toMatchObject({ intent: 'greeting' });
    const session = await sut.rest.GET('/api/sessions/{session_id}', {
      params: { path: { session_id: data?.session_id ?? '' } },
    });
    expect(session.data?.messages).toHaveLength(2);
  });

  it('hands on what the server refuses', async () => {
    const { error, response } = await sut.rest.POST('/api/chat', { body: {} });
    expect(response.status).toBe(400);
    expect(error).toMatchObject({ status: 400 });
  });

  it('streams an answer', async () => {
    let text = '';
    let metadata: unknown;
    for await (const frame of sut.streamChat({ message: 'Hello' })) {
      text += frame.delta ?? '';
      ({ metadata } = frame);
    }
    expect(text).not.toBe('');
    expect(metadata).toMatchObject({ response: text });
  });

  it('says why a stream is refused', async () => {
    const stranger = new ParleyClient({ baseUrl, apiKey: 'wrong-key' });
    const reading = stranger.streamChat({ message: 'Hello' }).next();
    const error: unknown = await reading.catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(ParleyError);
    expect(error).toMatchObject({ status: 401 });
  });
});
