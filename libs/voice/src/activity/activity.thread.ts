import type { ActivityAnswers, ActivityOrder } from './activity-order';
import { DetectorPool } from './detector-pool';
import { ListeningStream } from './listening-stream';
import { measureActivity } from './measure-activity';
import { speechSpans } from './speech-spans';

type Answer = ActivityAnswers[keyof ActivityAnswers];

const detectors = new DetectorPool();
const streams = new Map<number, ListeningStream>();

/** Runs in the one thread that has the detector's network loaded. Streams are answered while recordings are read. */
export function serve(order: ActivityOrder): Answer | Promise<Answer> {
  switch (order.type) {
    case 'samples':
      return streamOf(order.stream, order.isCleaned).push(order.samples, order.sampleRateHz);
    case 'restart':
      streams.get(order.stream)?.restart();
      return undefined;
    case 'close':
      streams.get(order.stream)?.close();
      streams.delete(order.stream);
      return undefined;
    case 'spans':
      return speechSpans(order.samples, detectors);
    case 'measure':
      return measureActivity(order.samples, detectors);
  }
}

function streamOf(id: number, isCleaned: boolean): ListeningStream {
  const known = streams.get(id);
  if (known !== undefined) return known;
  const stream = new ListeningStream(detectors, isCleaned);
  streams.set(id, stream);
  return stream;
}
