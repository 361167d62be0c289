import { z } from 'zod';
import { request } from './request';

type Schema = Parameters<typeof z.fromJSONSchema>[0];

interface Document {
  readonly channels: Readonly<Record<string, { readonly address: string }>>;
  readonly operations: Readonly<
    Record<string, { readonly messages: readonly { readonly $ref: string }[] }>
  >;
  readonly components: {
    readonly messages: Readonly<Record<string, { readonly payload: Schema }>>;
  };
}

const known = new Map<string, Promise<SocketContract>>();

/** What a server's own `/asyncapi.json` says that it sends on a path. */
export class SocketContract {
  private constructor(private readonly document: Document) {}

  static of(url: string): Promise<SocketContract> {
    const contract = known.get(url) ?? SocketContract.read(url);
    known.set(url, contract);
    return contract;
  }

  /** Says what is wrong with a frame; nothing where the document describes it. */
  faultOf(path: string, text: string): string | undefined {
    const frame = JSON.parse(text) as { readonly type?: string };
    const schema = this.schemaOf(path, frame.type ?? '');
    if (schema === undefined) return `no message ${frame.type} is described for ${path}: ${text}`;
    const result = z.fromJSONSchema(schema).safeParse(frame);
    return result.success ? undefined : `${z.prettifyError(result.error)}\n${text}`;
  }

  private static async read(url: string): Promise<SocketContract> {
    const { body } = await request(url, 'GET /asyncapi.json');
    return new SocketContract(body as object as Document);
  }

  private schemaOf(path: string, type: string): Schema | undefined {
    const { channels, operations, components } = this.document;
    const found = Object.entries(channels).find(([, { address }]) => matches(address, path));
    if (found === undefined) return undefined;
    const [name] = found;
    const sent = operations[`${name}.send`]?.messages.map(({ $ref }) => $ref.split('/').at(-1));
    return sent?.includes(type) ? components.messages[`${name}.${type}`]?.payload : undefined;
  }
}

function matches(address: string, path: string): boolean {
  return new RegExp(`^${address.replaceAll(/\{\w+\}/g, '[^/]+')}$`).test(path);
}
