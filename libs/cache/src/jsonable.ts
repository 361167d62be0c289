type Leaf = string | number | boolean | null | undefined;

/**
 * `T` itself where JSON gives it back unchanged, else a type that nothing fits: a `Date`, a `Map` or a
 * function would survive in memory and come back from Redis as something else. `unknown` is trusted.
 */
export type Jsonable<T> = unknown extends T
  ? T
  : T extends Leaf
    ? T
    : T extends bigint | symbol | ((...args: never[]) => unknown)
      ? never
      : { [Key in keyof T]: Jsonable<T[Key]> };
