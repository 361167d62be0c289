import {
  type Action,
  ActionRegistry,
  type ActionRun,
  ActionRunner,
  type Origin,
  originOfCall,
} from '@parley/actions';
import {
  type ChatDelta,
  type ChatRequest,
  ownWords,
  type PromptMessage,
  type ToolCall,
  type Understanding,
} from '@parley/ai';
import { Injectable } from '@nestjs/common';
import type { AnswerEvent } from './answer-event';
import { type AnswerJob, contextOf } from './answer-job';

/** Times that a model may call tools before it has to speak. */
const MAX_ROUNDS = 4;
/** Calls of one round that are run; a model that wants more is told so. */
const MAX_CALLS = 8;
const MAX_RESULT_CHARS = 8_000;

type EndDelta = Extract<ChatDelta, { type: 'end' }>;

/**
 * Asks a model and runs the actions that it calls, until it has nothing left to call. What an action changed
 * is stored before the model hears of it, and so before anybody is told.
 */
@Injectable()
export class ToolLoop {
  constructor(
    private readonly registry: ActionRegistry,
    private readonly runner: ActionRunner,
  ) {}

  /** @param showsForeignText whether the call shows what others than the person wrote */
  async *converse(
    job: AnswerJob,
    understanding: Understanding,
    call: ChatRequest,
    showsForeignText: boolean,
  ): AsyncGenerator<AnswerEvent> {
    const tools = job.model.takesTools ? this.registry.toolsFor(job.request.permissions) : [];
    const messages = [...call.messages];
    const sight = new Sight(job, understanding, showsForeignText);
    let hasSpoken = false;
    for (let round = 0; ; round += 1) {
      const offer = tools.length === 0 ? {} : { tools, mustSpeak: round === MAX_ROUNDS };
      const reply: RoundReply = new RoundReply(hasSpoken);
      yield* reply.read(job.model.reply({ ...call, ...offer, messages }, job.signal));
      hasSpoken ||= reply.text !== '';
      const calls = reply.toolCalls;
      if (calls.length === 0 || round === MAX_ROUNDS) return;
      const runs = await this.runAll(calls, job, sight);
      for (const { run } of runs) if (run !== undefined) yield { type: 'acted', run };
      messages.push(
        { role: 'assistant', content: reply.text, toolCalls: calls },
        ...runs.map(toMessage),
      );
    }
  }

  /** Reading calls at once; those that change something one after the other, as the model ordered them. */
  private async runAll(calls: readonly ToolCall[], job: AnswerJob, sight: Sight): Promise<Ran[]> {
    const ran: Promise<Ran>[] = [];
    let changes: Promise<unknown> = Promise.resolve();
    for (const [index, call] of calls.entries()) {
      const isChange = this.registry.action(call.name)?.effect === 'change';
      const run = () => this.run(call, index, job, sight);
      const result = isChange ? changes.then(run) : run();
      // A failure is seen where all are awaited; the chain itself must not end with it.
      if (isChange) changes = result.catch(() => undefined);
      ran.push(result);
    }
    return Promise.all(ran);
  }

  private async run(call: ToolCall, index: number, job: AnswerJob, sight: Sight): Promise<Ran> {
    if (index >= MAX_CALLS) return { call, note: 'Too many calls at once; call fewer.' };
    const action = this.registry.action(call.name);
    const args = parse(call.arguments);
    if (args === undefined) return { call, note: 'The arguments are no JSON.' };
    const origin = action === undefined ? 'model' : sight.originOf(action);
    const run = await this.runner.run({ name: call.name, arguments: args }, contextOf(job, origin));
    if (action?.returnsForeignText) sight.hasReadOthers = true;
    return { call, run };
  }
}

interface Ran {
  readonly call: ToolCall;
  readonly run?: ActionRun;
  /** Why there was no run. */
  readonly note?: string;
}

/** What the model has before its eyes: whether others than the person may be speaking through it. */
class Sight {
  private hasForeignText: boolean | undefined;

  constructor(
    private readonly job: AnswerJob,
    private readonly understanding: Understanding,
    /** A document was read, or its passages are in the prompt. */
    public hasReadOthers: boolean,
  ) {}

  originOf(action: Action): Origin {
    this.hasForeignText ??= this.isForeignTextShown();
    return originOfCall(action, this.understanding, this.hasForeignText || this.hasReadOthers);
  }

  private isForeignTextShown(): boolean {
    const { text, history } = this.job.turn;
    const said = history.filter(({ role }) => role === 'user').map(({ content }) => content);
    return [text, ...said].some((each) => ownWords(each).hasForeignText);
  }
}

/** One answer of the model on its way through. */
class RoundReply {
  text = '';
  toolCalls: readonly ToolCall[] = [];

  constructor(private readonly needsSpace: boolean) {}

  async *read(reply: AsyncIterable<ChatDelta>): AsyncGenerator<ChatDelta> {
    for await (const delta of reply) {
      if (delta.type === 'end') this.toolCalls = toolCallsOf(delta);
      else yield* this.spaced(delta.text);
      if (delta.type === 'end') yield delta;
    }
  }

  private *spaced(text: string): Generator<ChatDelta> {
    if (this.text === '' && this.needsSpace && !/^\s/.test(text)) yield { type: 'text', text: ' ' };
    this.text += text;
    yield { type: 'text', text };
  }
}

function toolCallsOf({ toolCalls }: EndDelta): readonly ToolCall[] {
  return toolCalls ?? [];
}

function toMessage({ call, run, note }: Ran): PromptMessage {
  const { id: toolCallId, name: toolName } = call;
  const result =
    run === undefined
      ? { status: 'invalid', say: note }
      : { status: run.status, say: run.say, ...(run.data === null ? {} : { data: run.data }) };
  const content = JSON.stringify(result).slice(0, MAX_RESULT_CHARS);
  return { role: 'tool', toolCallId, toolName, content };
}

/** No arguments at all are an empty object to most models. */
function parse(json: string): unknown {
  if (json.trim() === '') return {};
  try {
    const value: unknown = JSON.parse(json);
    return value ?? {};
  } catch {
    return undefined;
  }
}
