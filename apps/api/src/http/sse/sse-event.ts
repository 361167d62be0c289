export interface SseEvent {
  readonly data: object;
  /** What a client sends back as `Last-Event-ID`. */
  readonly id?: string;
  /** Named events reach a browser's listeners of that name only. */
  readonly event?: string;
}

/** One server-sent event as the wire has it. `id` and `event` must hold no line break. */
export function sseEvent({ data, id, event }: SseEvent): string {
  const head =
    (id === undefined ? '' : `id: ${id}\n`) + (event === undefined ? '' : `event: ${event}\n`);
  return `${head}data: ${JSON.stringify(data)}\n\n`;
}
