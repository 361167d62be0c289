import type { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';

/** A key given as `-` is read from the input: arguments are seen by every user of the machine, and kept by shells. */
export async function readKeyArgument(argument: string, input: Readable): Promise<string> {
  return argument === '-' ? (await text(input)).trim() : argument;
}
