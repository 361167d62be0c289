import { Ids } from '@parley/common';
import { requestIdOf } from './request-id';

class OneId extends Ids {
  uuid(): string {
    return 'made';
  }
}

describe(requestIdOf.name, () => {
  it.each(['a', 'trace-1:span_2.3', 'x'.repeat(128)])('keeps %s', (header) => {
    expect(requestIdOf(header, new OneId())).toBe(header);
  });

  it.each([undefined, '', 'x'.repeat(129), 'a b', 'a\nb', 'ü', '<script>', ['a', 'b']])(
    'replaces %p',
    (header) => {
      expect(requestIdOf(header, new OneId())).toBe('made');
    },
  );
});
