import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { fakeMicrophone, findChromium, startChromium } from '../kit/chromium';
import { request } from '../kit/request';
import { VoiceServer } from '../kit/voice-server';

const chromium = findChromium();
/** A browser, its microphone and the server share a busy machine. */
const PATIENCE_MS = 50_000;
const KEY = 'operator-key';
const HEARD = 'Tell me about whales.';
const ANSWER = 'Whales are the largest animals that have ever lived on this planet of ours.';

if (chromium === undefined) {
  it('is left out: this machine has no Chromium (apt-get install chromium)', () => {
    expect(chromium).toBeUndefined();
  });
} else {
  describe('/realtime_client.html in a browser', () => {
    let server: VoiceServer;
    let browser: Browser;
    let folder: string;
    let page: Page;
    const strangers: string[] = [];
    const faults: string[] = [];

    beforeAll(async () => {
      folder = await mkdtemp(join(tmpdir(), 'parley-e2e-microphone-'));
      server = await VoiceServer.start({ API_KEY: KEY });
      const wav = join(folder, 'speech.wav');
      await writeFile(wav, server.speech);
      browser = await startChromium(chromium, fakeMicrophone(wav));
    });

    afterAll(async () => {
      await browser.close();
      await server.stop();
      await rm(folder, { recursive: true });
    });

    beforeEach(async () => {
      server.reset();
      server.ears.hear(HEARD);
      server.model.answerWith({ text: ANSWER });
      page = await browser.newPage();
      page.on('request', (sent) => {
        const { host } = new URL(sent.url());
        if (host !== new URL(server.url).host && host !== '') strangers.push(sent.url());
      });
      page.on('pageerror', (error) => faults.push(error.message));
      page.on('console', (line) => {
        if (line.text().includes('Content Security Policy')) faults.push(line.text());
      });
      await page.goto(`${server.url}/realtime_client.html`);
    });

    afterEach(async () => {
      await page.close();
      expect([strangers, faults]).toEqual([[], []]);
    });

    const connect = async (key = KEY) => {
      await page.getByLabel('API key').fill(key);
      await page.getByRole('button', { name: 'Connect', exact: true }).click();
    };
    const untilState = (state: string) =>
      page.locator(`#state[data-state="${state}"]`).waitFor({ timeout: PATIENCE_MS });
    const untilSaid = (text: string) =>
      page.getByRole('log').getByText(text).waitFor({ timeout: PATIENCE_MS });

    it('is linked from the home page', async () => {
      await page.goto(server.url);
      await page.getByRole('link', { name: 'Talk' }).click();
      await page.getByRole('heading', { name: 'Talk to Parley' }).waitFor();
    });

    it('refuses a wrong key and says so', async () => {
      await connect('wrong');
      await page.getByRole('alert').getByText(/\w/).waitFor();
      await untilState('off');
    });

    it('hears what is spoken into the microphone, and speaks the answer', async () => {
      await connect();
      await untilState('ready');
      await page.getByRole('button', { name: 'Turn microphone on' }).click();
      await untilSaid(HEARD);
      await untilState('speaking');
      await untilSaid(ANSWER);
      await untilState('listening');
      await page.getByRole('button', { name: 'Turn microphone off' }).click();
      await untilState('ready');
    });

    it('answers what is written, by keyboard alone, and stops when it is told to', async () => {
      await page.getByLabel('API key').fill(KEY);
      await page.keyboard.press('Enter');
      await untilState('ready');
      expect(await page.evaluate('document.activeElement.id')).toBe('microphone');
      await page.getByLabel('Or write').focus();
      await page.keyboard.type('Hello whale');
      await page.keyboard.press('Enter');
      await untilSaid('Hello whale');
      await untilState('speaking');
      await page.keyboard.press('Escape');
      await untilSaid('(interrupted)');
      await untilState('ready');
    });

    it('is sent away when its session is closed elsewhere', async () => {
      await connect();
      await untilState('ready');
      const headers = { authorization: `Bearer ${KEY}` };
      const { body } = await request(server.url, 'GET /ws/status', undefined, headers);
      for (const session of body['sessions'] as readonly string[]) {
        await request(server.url, `POST /ws/disconnect/${session}`, {}, headers);
      }
      await untilState('off');
    });

    it('comes back by itself when the connection is lost', async () => {
      const drops: (() => Promise<void>)[] = [];
      await page.routeWebSocket(/voice-agent/, (route) => {
        route.connectToServer();
        drops.push(() => route.close({ code: 1011 }));
      });
      await page.reload();
      await connect();
      await untilState('ready');
      const lost = untilState('lost');
      await drops[0]?.();
      await lost;
      await untilState('ready');
      expect(drops).toHaveLength(2);
    });

    it('fits a phone', async () => {
      await page.setViewportSize({ width: 360, height: 640 });
      await connect();
      await untilState('ready');
      const width = await page.evaluate<number>('document.documentElement.scrollWidth');
      expect(width).toBeLessThanOrEqual(360);
    });
  });
}
