// A task for the pool's own specs; plain JavaScript, because a thread has no compiler.
const { setTimeout: wait } = require('node:timers/promises');

let calls = 0;

exports.run = async ({ act, value }) => {
  calls += 1;
  switch (act) {
    case 'echo':
      return { value, calls };
    case 'throw':
      throw Object.assign(new Error('Too wide'), { kind: 'unprocessable', code: 'too_wide' });
    case 'crash':
      process.exit(1);
      break;
    case 'spin':
      for (;;) calls += 1;
    case 'wait':
      return new Promise((resolve) => wait(value).then(() => resolve({ value, calls })));
  }
};
