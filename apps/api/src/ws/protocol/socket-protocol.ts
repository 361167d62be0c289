import type { z } from 'zod';

/** A message with a `type`, which is also its name in the documentation. */
export type MessageSchema = z.ZodObject<{ type: z.ZodLiteral<string> } & z.ZodRawShape>;

/**
 * What is said on one path, in schemas: they check what clients send, and they are the documentation that
 * tests hold every frame against.
 */
export interface SocketProtocol {
  /** As its gateway names it, in the notation of path-to-regexp. */
  readonly path: string;
  readonly title: string;
  readonly description: string;
  /** Parameters of the address; unknown ones are ignored. */
  readonly query: z.ZodObject;
  /** `anything`: texts and bytes of any kind, which its gateway takes as the message `raw`. */
  readonly receives: readonly MessageSchema[] | 'anything';
  /** Beside the error frame, which every path has; `anything` sends back what came. */
  readonly sends: readonly MessageSchema[] | 'anything';
  /** What is said of text that is no JSON, where clients wait for another sentence than `Invalid JSON`. */
  readonly invalidJson?: string;
}

/** A protocol with its messages by their `type`, for whoever reads them. */
export interface ServedProtocol {
  readonly protocol: SocketProtocol;
  readonly schemas: ReadonlyMap<string, MessageSchema>;
}

/** What the gateway of an `anything` protocol is given. */
export interface RawMessage {
  readonly data: Buffer;
  readonly isBinary: boolean;
}

export const RAW_MESSAGE = 'raw';

/** The `type` that a schema is about. */
export function typeOf(schema: MessageSchema): string {
  return schema.shape.type.value;
}
