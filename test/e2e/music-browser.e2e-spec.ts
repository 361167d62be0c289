import { toneWav } from '@parley/music/testing';
import type { Browser, Page } from 'playwright-core';
import { findChromium, startChromium } from '../kit/chromium';
import { MusicFolder, untilLibrarySize } from '../kit/music-folder';
import { type Json, request } from '../kit/request';
import { World } from '../kit/world';

const chromium = findChromium();
/** Too long for the browser to fetch it all ahead: to get on it has to ask for a part. */
const SECONDS = 3_000;
const KEY = 'operator-key';

/** Runs in the page, which is why it is a text. */
const PLAY_FROM = `(url, from) => new Promise((resolve, reject) => {
  const audio = document.querySelector('audio') ?? document.body.appendChild(new Audio(url));
  audio.onerror = () => reject(new Error(audio.error.message));
  audio.ontimeupdate = () => {
    if (!audio.seeking && audio.currentTime > from) resolve(audio.currentTime);
  };
  const start = () => {
    audio.currentTime = from;
    audio.play().catch(reject);
  };
  if (audio.readyState > 0) start();
  else audio.onloadedmetadata = start;
})`;

if (chromium === undefined) {
  it('is left out: this machine has no Chromium (apt-get install chromium)', () => {
    expect(chromium).toBeUndefined();
  });
} else {
  describe('music in a browser', () => {
    let world: World;
    let folder: MusicFolder;
    let browser: Browser;
    let page: Page;
    let source: string;
    const answers: string[] = [];

    beforeAll(async () => {
      world = await World.create();
      folder = MusicFolder.create();
      folder.add('Long tone.wav', toneWav(SECONDS));
      const { url } = await world.start({ ...folder.environment, API_KEY: KEY });
      const headers = { authorization: `Bearer ${KEY}` };
      await untilLibrarySize(url, 1, headers);
      const { body } = await request(url, 'GET /api/music/library', undefined, headers);
      source = url + String((body['songs'] as Json[])[0]?.['stream_url']);
      browser = await startChromium(chromium);
      page = await browser.newPage();
      page.on('response', (response) => {
        if (response.status() === 206) answers.push(response.headers()['content-range'] ?? '');
      });
    });

    afterAll(async () => {
      await browser.close();
      await world.dispose();
      folder.remove();
    });

    /** Sets the position and waits until the player plays on from there. */
    const playFrom = (seconds: number) =>
      page.evaluate<number>(`(${PLAY_FROM})(${JSON.stringify(source)}, ${seconds})`);

    it('plays from the start', async () => {
      expect(await playFrom(0)).toBeLessThan(30);
      expect(await page.evaluate(`document.querySelector('audio').duration`)).toBe(SECONDS);
    });

    it.each([2_500, 1_200, 2_900])('goes on at second %d when it is told to', async (seconds) => {
      const reached = await playFrom(seconds);
      expect(reached).toBeGreaterThan(seconds);
      expect(reached).toBeLessThan(seconds + 9);
    });

    it('got there by parts of the file', () => {
      const starts = answers.map((range) => Number(/^bytes (\d+)-/.exec(range)?.[1]));
      expect(starts.some((start) => start > 16_000 * 1_000)).toBe(true);
    });
  });
}
