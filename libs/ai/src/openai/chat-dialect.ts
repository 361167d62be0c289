import type { ChatCompletionCreateParams } from 'openai/resources/chat/completions';
import type { ChatRequest } from '../ports/chat-model';
import { parseRefusalBody, type RefusalBody } from './refusal-body';
import { jsonOfTools, toWireMessages, toWireTools } from './tool-messages';

/** Fields that some servers or models refuse and that an answer can do without. */
const DISPENSABLE = [
  'stream_options',
  'temperature',
  'user',
  'safety_identifier',
  'tool_choice',
] as const;
const TOKEN_LIMITS = ['max_tokens', 'max_completion_tokens'] as const;
type Dispensable = (typeof DISPENSABLE)[number];
type TokenLimit = (typeof TOKEN_LIMITS)[number];

/** Hosts whose newer models refuse `max_tokens`; other servers know only that. */
const HOSTS_OF_MAX_COMPLETION_TOKENS = ['api.openai.com', 'api.groq.com'];
const REFUSES_A_FIELD = [400, 422];
/** Ollama and vLLM say 400, OpenRouter 404, llama.cpp's server 500. */
const REFUSES_TOOLS = [400, 404, 422, 500, 501];
const ABOUT_TOOLS = /\btool(?:s|[ _]use|[ _]choice|[ _]call\w*)?\b|\bfunction[ _]call/i;
const NOT_WITHOUT =
  /support|requires?|unknown|unrecogni|unexpected|extra|not permitted|no endpoints/i;
/** As OpenAI, Azure, Mistral, Fireworks and vLLM put it; "too large" is the caller's business. */
const UNSUPPORTED = /unsupported|not support|unknown|unrecogni|unexpected|extra|not permitted/i;

export type ChatBody = Partial<ChatCompletionCreateParams>;

/** The body as it is sent; its tools come last, as the same text each time. */
export function jsonOfBody(body: ChatBody): string {
  const { tools } = body;
  if (tools === undefined) return JSON.stringify(body);
  const rest = JSON.stringify({ ...body, tools: undefined });
  return `${rest.slice(0, -1)},"tools":${jsonOfTools(tools)}}`;
}

/** How one model wants to be asked: begins with a good guess and learns from refusals. */
export class ChatDialect {
  private readonly leftOut = new Set<Dispensable | 'tools'>();
  private tokenLimit: TokenLimit;
  private readonly endUserField: 'user' | 'safety_identifier';

  constructor(
    readonly model: string,
    host: string,
  ) {
    this.tokenLimit = HOSTS_OF_MAX_COMPLETION_TOKENS.includes(host)
      ? 'max_completion_tokens'
      : 'max_tokens';
    this.endUserField = host === 'api.openai.com' ? 'safety_identifier' : 'user';
  }

  /** The body of a `POST /chat/completions`. */
  bodyOf(request: ChatRequest): ChatBody {
    const { temperature, maxTokens, endUser, isStreamed } = request;
    const body: ChatBody = {
      model: this.model,
      messages: toWireMessages(request.messages, this.takes('tools')),
      stream: isStreamed,
    };
    this.addTools(body, request);
    if (isStreamed && this.takes('stream_options')) body.stream_options = { include_usage: true };
    if (temperature !== undefined && this.takes('temperature')) body.temperature = temperature;
    if (maxTokens !== undefined) body[this.tokenLimit] = maxTokens;
    if (endUser !== undefined && this.takes(this.endUserField)) body[this.endUserField] = endUser;
    return body;
  }

  /** @returns the field of `sent` that the refusal was about and that the next body does without. */
  learn(sent: ChatBody, status: number, responseBody: string): string | undefined {
    const refusal = parseRefusalBody(responseBody);
    return this.learnOfTools(sent, status, refusal) ?? this.learnOfField(sent, status, refusal);
  }

  takes(field: Dispensable | 'tools'): boolean {
    return !this.leftOut.has(field);
  }

  private addTools(body: ChatBody, { tools = [], mustSpeak }: ChatRequest): void {
    if (tools.length === 0 || !this.takes('tools')) return;
    body.tools = toWireTools(tools);
    if (mustSpeak === true && this.takes('tool_choice')) body.tool_choice = 'none';
  }

  private learnOfTools(
    sent: ChatBody,
    status: number,
    { param, code, message }: RefusalBody,
  ): string | undefined {
    if (sent.tools === undefined || !REFUSES_TOOLS.includes(status)) return undefined;
    const isAboutChoice = param === 'tool_choice' && sent.tool_choice !== undefined;
    const says = `${param} ${code} ${message}`;
    if (isAboutChoice || !ABOUT_TOOLS.test(says) || !NOT_WITHOUT.test(says)) return undefined;
    this.leftOut.add('tools');
    return 'tools';
  }

  private learnOfField(
    sent: ChatBody,
    status: number,
    { param, code, message }: RefusalBody,
  ): string | undefined {
    if (!REFUSES_A_FIELD.includes(status)) return undefined;
    if (!UNSUPPORTED.test(`${code} ${message}`)) return undefined;
    const isAbout = (field: keyof ChatBody): boolean =>
      field in sent &&
      (param === undefined ? new RegExp(`\\b${field}\\b`).test(message) : param.startsWith(field));
    const limit = TOKEN_LIMITS.find(isAbout);
    if (limit !== undefined) {
      this.tokenLimit = limit === 'max_tokens' ? 'max_completion_tokens' : 'max_tokens';
      return limit;
    }
    const field = DISPENSABLE.find(isAbout);
    if (field !== undefined) this.leftOut.add(field);
    return field;
  }
}
