import { toFloat } from '../audio/speech-sound';
import type { ActivityAnswers, ActivityOrder } from './activity-order';
import { ListeningStream } from './listening-stream';
import { measureActivity } from './measure-activity';
import { openDetector } from './open-detector';
import { speechSpans } from './speech-spans';

const streams = new Map<number, ListeningStream>();

/** Runs in the one thread that has the detector's network loaded. */
export function serve(order: ActivityOrder): ActivityAnswers[keyof ActivityAnswers] {
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
      return speechSpans(toFloat(order.samples), openDetector());
    case 'measure':
      return measureActivity(order.samples);
  }
}

function streamOf(id: number, isCleaned: boolean): ListeningStream {
  const known = streams.get(id);
  if (known !== undefined) return known;
  const stream = new ListeningStream(isCleaned);
  streams.set(id, stream);
  return stream;
}
