import type { Express, RequestHandler } from 'express';

type Layer = Express['router']['stack'][number];

/** What a layer of Express' router knows of itself beside what its type says. */
export interface RouteLayer extends Layer {
  /** As it was registered. */
  readonly rawPath: unknown;
  /** @throws Error for a parameter that is not valid percent-encoded UTF-8. */
  match(path: string): false | { readonly params: Record<string, string> };
}

/** A layer that may be responsible for a request of one method. */
export interface RouteCandidate {
  /** How every path begins that it takes; in small letters, because Express ignores case. */
  readonly prefix: string;
  /** Whether the prefix is all there is to such a path. */
  readonly isLiteral: boolean;
  readonly layer: RouteLayer;
  /** Absent where Express has to be asked: for several handlers, and for what is no route. */
  readonly handler: RequestHandler | undefined;
}

/** Where a pattern of path-to-regexp stops being plain text. */
const SPECIAL = /[:*{}()[\]?+!\\]/;

/** The layers that may answer requests of a method, in Express' order. */
export function candidatesFor(method: string, express: Express): readonly RouteCandidate[] {
  const layers = (express.router.stack as RouteLayer[]).filter((layer) => takes(layer, method));
  return layers.map((layer) => {
    const isAlone = layers.every((other) => other === layer || other.rawPath !== layer.rawPath);
    const handlers = handlersOf(layer, method);
    const handler = isAlone && handlers.length === 1 ? handlers[0] : undefined;
    return { layer, handler, ...readPath(layer) };
  });
}

function takes(layer: RouteLayer, method: string): boolean {
  return layer.route === undefined || handlersOf(layer, method).length > 0;
}

function handlersOf({ route }: RouteLayer, method: string): readonly RequestHandler[] {
  const layers = route?.stack ?? [];
  return layers
    .filter((layer) => !layer.method || layer.method === method.toLowerCase())
    .map(({ handle }) => handle);
}

function readPath({ route, rawPath }: RouteLayer): { prefix: string; isLiteral: boolean } {
  // A regular expression may begin with anything.
  if (typeof rawPath !== 'string') return { prefix: '', isLiteral: false };
  const special = rawPath.search(SPECIAL);
  const literal = special === -1 ? rawPath.replace(/\/+$/, '') : rawPath.slice(0, special);
  return {
    prefix: literal.toLowerCase(),
    // Files and middleware take every path below theirs.
    isLiteral: special === -1 && route !== undefined,
  };
}
