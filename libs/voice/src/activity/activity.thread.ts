import { toFloat } from '../audio/speech-sound';
import type { ActivityAnswers, ActivityOrder } from './activity-order';
import { ActivityStream } from './activity-stream';
import { measureActivity } from './measure-activity';
import { openDetector } from './open-detector';
import { speechSpans } from './speech-spans';

const streams = new Map<number, ActivityStream>();

/** Runs in the one thread that has the detector's network loaded. */
export function serve(order: ActivityOrder): ActivityAnswers[keyof ActivityAnswers] {
  switch (order.type) {
    case 'samples':
      return streamOf(order.stream).push(order.samples);
    case 'restart':
      streams.get(order.stream)?.restart();
      return undefined;
    case 'close':
      streams.delete(order.stream);
      return undefined;
    case 'spans':
      return speechSpans(toFloat(order.samples), openDetector());
    case 'measure':
      return measureActivity(order.samples);
  }
}

function streamOf(id: number): ActivityStream {
  const known = streams.get(id);
  if (known !== undefined) return known;
  const stream = new ActivityStream();
  streams.set(id, stream);
  return stream;
}
