import { z } from 'zod';
import type { About } from '../../http/about';
import { errorFrame } from '../protocol/error-frame';
import { type MessageSchema, type SocketProtocol, typeOf } from '../protocol/socket-protocol';
import type {
  AsyncApiChannel,
  AsyncApiDocument,
  AsyncApiMessage,
  AsyncApiOperation,
  JsonSchema,
  Reference,
} from './asyncapi-document';

const JSON_TYPE = 'application/json';

const DESCRIPTION =
  'What is said on WebSockets. Pass your key as `Authorization: Bearer KEY` or `X-API-Key: KEY`; browsers, whose sockets send no headers, get a one-time ticket from `POST /api/auth/ws-ticket` and pass it as `?ticket=`. A socket without a valid key gets one `error` frame and is closed with 1008. Frames are at most 1 MB (1009) of UTF-8 text (1007). A client that reads too slowly, or one too many, is closed with 1013, all with 1001 when the server stops.';

const SECURITY_SCHEMES = {
  bearer: { type: 'http', scheme: 'bearer', bearerFormat: 'API key' },
  apiKeyHeader: { type: 'httpApiKey', in: 'header', name: 'X-API-Key' },
  apiKeyQuery: { type: 'httpApiKey', in: 'query', name: 'api_key' },
  tokenQuery: { type: 'httpApiKey', in: 'query', name: 'token' },
  ticket: { type: 'httpApiKey', in: 'query', name: 'ticket' },
};

/** The AsyncAPI document of the protocols: the schemas that check the messages, in the words of JSON Schema. */
export function buildAsyncApi(
  about: About,
  protocols: readonly SocketProtocol[],
): AsyncApiDocument {
  const channels = protocols.map(describe);
  return {
    asyncapi: '3.0.0',
    info: { title: `${about.name} sockets`, version: about.version, description: DESCRIPTION },
    defaultContentType: JSON_TYPE,
    servers: {
      this: {
        host: 'localhost:8000',
        protocol: 'ws',
        security: Object.keys(SECURITY_SCHEMES).map((name) => ({
          $ref: `#/components/securitySchemes/${name}`,
        })),
      },
    },
    channels: Object.fromEntries(channels.map(({ name, channel }) => [name, channel])),
    operations: merged(channels.map(({ operations }) => operations)),
    components: {
      messages: merged(channels.map(({ messages }) => messages)),
      securitySchemes: SECURITY_SCHEMES,
    },
  };
}

function merged<T>(parts: readonly Readonly<Record<string, T>>[]): Record<string, T> {
  return Object.fromEntries(parts.flatMap((part) => Object.entries(part)));
}

interface Described {
  readonly name: string;
  readonly channel: AsyncApiChannel;
  readonly operations: Readonly<Record<string, AsyncApiOperation>>;
  readonly messages: Readonly<Record<string, AsyncApiMessage>>;
}

function describe(protocol: SocketProtocol): Described {
  const name = protocol.title.toLowerCase().replace(/\W+/g, '_');
  const received = messagesOf(protocol.receives, 'input');
  const sent = {
    ...messagesOf(protocol.sends, 'output'),
    ...messagesOf([errorFrame], 'output'),
  };
  const all = { ...received, ...sent };
  const keyOf = (type: string) => `${name}.${type}`;
  const refs = (messages: object): Reference[] =>
    Object.keys(messages).map((type) => ({ $ref: `#/channels/${name}/messages/${type}` }));
  const channel = { $ref: `#/channels/${name}` };
  return {
    name,
    channel: {
      ...channelOf(protocol),
      messages: Object.fromEntries(
        Object.keys(all).map((type) => [type, { $ref: `#/components/messages/${keyOf(type)}` }]),
      ),
    },
    operations: {
      [`${name}.receive`]: {
        action: 'receive',
        summary: 'What clients say.',
        channel,
        messages: refs(received),
      },
      [`${name}.send`]: {
        action: 'send',
        summary: 'What the server says.',
        channel,
        messages: refs(sent),
      },
    },
    messages: Object.fromEntries(
      Object.entries(all).map(([type, message]) => [keyOf(type), message]),
    ),
  };
}

function channelOf(protocol: SocketProtocol): Omit<AsyncApiChannel, 'messages'> {
  const names = [...protocol.path.matchAll(/:(\w+)/g)].map(([, name = '']) => name);
  return {
    address: protocol.path.replaceAll(/:(\w+)/g, '{$1}'),
    title: protocol.title,
    description: protocol.description,
    ...(names.length === 0
      ? {}
      : { parameters: Object.fromEntries(names.map((n) => [n, { description: n }])) }),
    bindings: { ws: { method: 'GET', query: toJsonSchema(protocol.query, 'input') } },
  };
}

function messagesOf(
  schemas: readonly MessageSchema[] | 'anything',
  io: 'input' | 'output',
): Record<string, AsyncApiMessage> {
  if (schemas === 'anything') {
    const message = { name: 'anything', title: 'anything', contentType: '*/*', payload: {} };
    return { anything: message };
  }
  return Object.fromEntries(
    schemas.map((schema) => {
      const { description, ...payload } = toJsonSchema(schema, io);
      const name = typeOf(schema);
      const summary = description === undefined ? {} : { summary: description };
      return [name, { name, title: name, ...summary, contentType: JSON_TYPE, payload }];
    }),
  );
}

function toJsonSchema(schema: z.ZodType, io: 'input' | 'output'): JsonSchema {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, {
    target: 'draft-7',
    io,
    // The format says it, and the pattern fills a screen.
    override: ({ jsonSchema }) => {
      if (jsonSchema.format === 'date-time') delete jsonSchema.pattern;
    },
  });
  return rest as JsonSchema;
}
