import { Readable } from 'node:stream';
import { readKeyArgument } from './key-argument';

describe(readKeyArgument.name, () => {
  it('takes the argument as it is', async () => {
    expect(await readKeyArgument('pk_a_b', Readable.from([]))).toBe('pk_a_b');
  });

  it('reads the input for "-", without the line end', async () => {
    expect(await readKeyArgument('-', Readable.from(['pk_a', '_b\r\n']))).toBe('pk_a_b');
  });
});
