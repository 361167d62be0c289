import { parentPort } from 'node:worker_threads';
import type { ActivityOrder, ActivityReply } from './activity-order';
import { ActivityStream } from './activity-stream';

const streams = new Map<number, ActivityStream>();

function streamOf(id: number): ActivityStream {
  const known = streams.get(id);
  if (known !== undefined) return known;
  const stream = new ActivityStream();
  streams.set(id, stream);
  return stream;
}

parentPort?.on('message', (order: ActivityOrder) => {
  const { stream } = order;
  switch (order.type) {
    case 'samples': {
      const reply: ActivityReply = { stream, changes: streamOf(stream).push(order.samples) };
      parentPort?.postMessage(reply);
      break;
    }
    case 'restart':
      streams.get(stream)?.restart();
      break;
    case 'close':
      streams.delete(stream);
  }
});
