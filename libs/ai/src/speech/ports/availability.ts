/** Whether an engine can work here, and where not, what the operator has to do about it. */
export type Availability =
  { readonly isReady: true } | { readonly isReady: false; readonly reason: string };

export const READY: Availability = { isReady: true };
