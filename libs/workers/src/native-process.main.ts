import { answerBy } from './native-answer';

const [, , file = ''] = process.argv;

process.on(
  'message',
  answerBy(file, (reply) => process.send?.(reply)),
);
// Whoever asked is gone.
process.on('disconnect', () => process.exit());
// A terminal's Ctrl+C reaches all of its processes; the one that asked decides when this one leaves.
process.on('SIGINT', () => {});
