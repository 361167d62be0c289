import { parentPort, workerData } from 'node:worker_threads';
import { answerBy } from './native-answer';

const { file } = workerData as { readonly file: string };

parentPort?.on(
  'message',
  answerBy(file, (reply) => parentPort?.postMessage(reply)),
);
