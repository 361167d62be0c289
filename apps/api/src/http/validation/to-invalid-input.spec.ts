import { toInvalidInput } from './to-invalid-input';

describe(toInvalidInput.name, () => {
  it('says of which sort a value should be before it speaks of bounds', () => {
    const constraints = { isLength: 'a must be longer', isString: 'a must be a string' };
    const { message, fields } = toInvalidInput([{ property: 'a', constraints }]);
    expect(message).toBe('a must be a string');
    expect(fields).toEqual([{ field: 'a', message: 'must be a string' }]);
  });

  it('names the whole path of a nested field', () => {
    const text = { property: 'text', constraints: { isString: 'text must be a string' } };
    const first = { property: '0', children: [text] };
    const { message } = toInvalidInput([{ property: 'parts', children: [first] }]);
    expect(message).toBe('parts.0.text must be a string');
  });

  it('leaves a sentence alone that names its property elsewhere', () => {
    const constraints = { isString: 'each value in tags must be a string' };
    const { message } = toInvalidInput([{ property: 'tags', constraints }]);
    expect(message).toBe('each value in tags must be a string');
  });

  it('reports a bounded number of fields', () => {
    const errors = Array.from({ length: 500 }, (_, at) => ({
      property: `field${at}`,
      constraints: { isString: 'must be a string' },
    }));
    expect(toInvalidInput(errors).fields).toHaveLength(20);
  });
});
