import { renameSync, writeFileSync } from 'node:fs';
import { monitorEventLoopDelay } from 'node:perf_hooks';

/**
 * Loaded into a measured server by `node -r`: SIGUSR2 writes the event loop's delay since the last
 * signal, as JSON in milliseconds, to LOOP_DELAY_FILE and starts over. SIGPWR collects garbage, with --expose-gc.
 */
const RESOLUTION_MS = 5;
const histogram = monitorEventLoopDelay({ resolution: RESOLUTION_MS });
histogram.enable();

/** The histogram holds the time from one look to the next, which is the resolution when nothing is late. */
const toDelayMs = (ns: number) => Math.max(0, ns / 1e6 - RESOLUTION_MS);

process.on('SIGUSR2', () => {
  const file = process.env['LOOP_DELAY_FILE'] ?? '';
  const figures = { p99Ms: toDelayMs(histogram.percentile(99)), maxMs: toDelayMs(histogram.max) };
  histogram.reset();
  writeFileSync(`${file}.new`, JSON.stringify(figures));
  renameSync(`${file}.new`, file);
});

process.on('SIGPWR', () => globalThis.gc?.());
