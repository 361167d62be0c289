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
import { type AnswerJob, contextOf } from './answer-job';
import type { AnswerSink } from './answer-sink';

/** Times that a model may call tools before it has to speak. */
const MAX_ROUNDS = 4;
/** Calls of one round that are run; a model that wants more is told so. */
const MAX_CALLS = 8;
const MAX_RESULT_CHARS = 8_000;

/** What a model is asked, and for which turn. */
interface ModelQuestion {
  readonly job: AnswerJob;
  readonly understanding: Understanding;
  readonly call: ChatRequest;
  /** Whether the call shows what others than the person wrote. */
  readonly showsForeignText: boolean;
}

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

  async converse(question: ModelQuestion, sink: AnswerSink): Promise<void> {
    const { job, call } = question;
    const tools = job.model.takesTools ? this.registry.toolsFor(job.request.permissions) : [];
    const messages = [...call.messages];
    const sight = new Sight(question);
    let hasSpoken = false;
    for (let round = 0; ; round += 1) {
      const offer = tools.length === 0 ? {} : { tools, mustSpeak: round === MAX_ROUNDS };
      const reply: RoundReply = new RoundReply(sink, hasSpoken);
      await reply.read(job.model.reply({ ...call, ...offer, messages }, job.stop));
      hasSpoken ||= reply.text !== '';
      const calls = reply.toolCalls;
      if (calls.length === 0 || round === MAX_ROUNDS) return;
      const runs = await this.runAll(calls, job, sight);
      for (const { run } of runs) if (run !== undefined) sink.note({ type: 'acted', run });
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
  /** A document was read, or its passages are in the prompt. */
  hasReadOthers: boolean;
  private hasForeignText: boolean | undefined;

  constructor(private readonly question: ModelQuestion) {
    this.hasReadOthers = question.showsForeignText;
  }

  originOf(action: Action): Origin {
    this.hasForeignText ??= this.isForeignTextShown();
    const isDoubtful = this.hasForeignText || this.hasReadOthers;
    return originOfCall(action, this.question.understanding, isDoubtful);
  }

  private isForeignTextShown(): boolean {
    const { text, history } = this.question.job.turn;
    const said = history.filter(({ role }) => role === 'user').map(({ content }) => content);
    return [text, ...said].some((each) => ownWords(each).hasForeignText);
  }
}

/** One answer of the model on its way through. */
class RoundReply {
  text = '';
  toolCalls: readonly ToolCall[] = [];

  constructor(
    private readonly sink: AnswerSink,
    private readonly needsSpace: boolean,
  ) {}

  async read(reply: AsyncIterable<ChatDelta>): Promise<void> {
    for await (const delta of reply) {
      if (delta.type === 'end') {
        this.toolCalls = delta.toolCalls ?? [];
        this.sink.note(delta);
      } else {
        const full = this.say(delta.text);
        // A promise for each piece only where its reader is behind.
        if (full !== undefined) await full;
      }
    }
  }

  private say(text: string): Promise<void> | undefined {
    const isGlued = this.text === '' && this.needsSpace && !/^\s/.test(text);
    this.text += text;
    return this.sink.say(isGlued ? ` ${text}` : text);
  }
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
