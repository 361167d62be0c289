type HostName = 'servers' | 'commands';

declare global {
  /** The processes of this Jest worker that outlive a test file (scripts/e2e-environment.cjs). */
  var parleyHosts: { urlOf(name: HostName, index: number): Promise<string> } | undefined;
}

/** Benchmarks have none: what loads the built code is measured there too. */
export function hasHosts(): boolean {
  return globalThis.parleyHosts !== undefined;
}

/** The address of a process that has the built code loaded. */
export async function hostOf(name: HostName, index = 0): Promise<string> {
  if (globalThis.parleyHosts === undefined) throw new Error('There are no hosts here');
  return globalThis.parleyHosts.urlOf(name, index);
}
