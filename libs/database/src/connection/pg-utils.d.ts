// What the driver does with a parameter before it goes over the wire; its types leave this file out.
declare module 'pg/lib/utils' {
  /** @throws what `JSON.stringify` throws, for an object */
  export function prepareValue(value: unknown): string | Buffer | null;
}
