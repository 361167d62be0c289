/** What happened, as the server tells it. `event_id` is ordered text: a later event of a feed has a greater one. */
export interface EventFrame {
  readonly type: 'event';
  readonly event_type: string;
  readonly data: Readonly<Record<string, unknown>>;
  /** Null where it concerns the user as a whole. */
  readonly session_id: string | null;
  /** Null where it concerns everybody. */
  readonly user_id: string | null;
  readonly timestamp: string;
  readonly event_id: string;
}

/** History no longer reaches back to the event after which it was asked for: something is missing here. */
export interface GapFrame {
  readonly type: 'replay_gap';
  readonly requested_event_id: string;
  readonly oldest_event_id: string | null;
}

export interface WelcomeFrame {
  readonly type: 'connected';
  readonly session_id: string;
  readonly user_id: string;
  readonly timestamp: string;
  /** What this server can do, by name. */
  readonly features: Readonly<Record<string, boolean>>;
}

export interface ChatResponseFrame {
  readonly type: 'chat_response';
  readonly response: string;
  readonly intent: string | null;
  readonly action_data: unknown;
  readonly timestamp: string;
}

export interface ErrorFrame {
  readonly type: 'error';
  readonly message: string;
}

/** Any frame; those above are known by their `type`. */
export interface Frame {
  readonly type: string;
  readonly [field: string]: unknown;
}

/** What a text message holds; `undefined` where it is no frame of ours. */
export function parseFrame(text: unknown): Frame | undefined {
  if (typeof text !== 'string') return undefined;
  try {
    const value: unknown = JSON.parse(text);
    return isFrame(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function isFrame(value: unknown): value is Frame {
  return (
    typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string'
  );
}
