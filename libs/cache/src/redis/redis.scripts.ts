import type { Result } from 'ioredis';

/** The Lua that Parley runs inside Redis; one key each. */
export const SCRIPTS = {
  /** ARGV: life in ms. A write from a script: a Redis that is full, read-only or forbids scripts fails it. */
  proveWritable: {
    numberOfKeys: 1,
    lua: `return redis.call('set', KEYS[1], '1', 'PX', ARGV[1])`,
  },
  /** An entry is \`ttlMs|json\`, so that a read can renew the time that this entry was given. */
  readEntry: {
    numberOfKeys: 1,
    lua: `
local entry = redis.call('get', KEYS[1])
local ttl = entry and string.match(entry, '^(%d+)|')
if ttl then redis.call('pexpire', KEYS[1], ttl) end
return entry`,
  },
  /** ARGV: window in ms. Answers the count and the milliseconds left. */
  countHit: {
    numberOfKeys: 1,
    lua: `
local count = redis.call('incr', KEYS[1])
local left = redis.call('pttl', KEYS[1])
if left < 0 then
  left = tonumber(ARGV[1])
  redis.call('pexpire', KEYS[1], left)
end
return {count, left}`,
  },
  readHits: {
    numberOfKeys: 1,
    lua: `return {tonumber(redis.call('get', KEYS[1]) or 0), redis.call('pttl', KEYS[1])}`,
  },
};

declare module 'ioredis' {
  interface RedisCommander<Context> {
    proveWritable(key: string, lifeMs: number): Result<'OK', Context>;
    readEntry(key: string): Result<string | null, Context>;
    countHit(key: string, windowMs: number): Result<[count: number, leftMs: number], Context>;
    readHits(key: string): Result<[count: number, leftMs: number], Context>;
  }
}
