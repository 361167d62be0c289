/**
 * A function that runs in a worker thread: the module at `module` (an absolute path without extension)
 * exports it as `run`. What goes in and comes out is copied, so it has to be plain data.
 */
export interface Task<In, Out> {
  readonly module: string;
  /** Never there; carries the types. */
  readonly signature?: (payload: In) => Promise<Out>;
}

export function taskAt<In, Out>(module: string): Task<In, Out> {
  return { module };
}
