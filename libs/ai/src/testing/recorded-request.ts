import type { IncomingHttpHeaders } from 'node:http';

/** The body of a chat completion as it came in, as far as tests ask. */
export interface UpstreamRequestBody {
  readonly model: string;
  readonly messages: readonly {
    readonly role: string;
    readonly content: string;
    readonly tool_call_id?: string;
    readonly tool_calls?: readonly { readonly id: string }[];
  }[];
  readonly tools?: readonly { readonly function: { readonly name: string } }[];
  readonly tool_choice?: string;
  readonly stream?: boolean;
  readonly stream_options?: { readonly include_usage?: boolean };
  readonly temperature?: number;
  readonly max_tokens?: number;
  readonly max_completion_tokens?: number;
  readonly user?: string;
  readonly safety_identifier?: string;
}

/** One chat completion that the upstream was asked for. */
export interface RecordedRequest {
  readonly body: UpstreamRequestBody;
  readonly headers: IncomingHttpHeaders;
  /** Path and query. */
  readonly url: string;
  /** The client closed the connection before the answer was complete. */
  readonly isAborted: boolean;
}
