import { type ChatRequest, IntentDetector, type Understanding } from '@parley/ai';
import { Config } from '@parley/config';
import { Injectable } from '@nestjs/common';
import { NoteTakers } from '../notes/note-takers';
import { buildPrompt } from '../prompt/prompt';
import type { AnswerEvent } from './answer-event';
import { type AnswerJob, echoesIn, timeZoneOf } from './answer-job';
import { IntentActions } from './intent-actions';
import { speak } from './speak';
import { ToolLoop } from './tool-loop';
import { WaitingFlows } from './waiting-flows';

/** How a turn gets its answer: from the flow that waits for it, from an action, or else from a model. */
@Injectable()
export class TurnAnswerer {
  constructor(
    private readonly detector: IntentDetector,
    private readonly notes: NoteTakers,
    private readonly flows: WaitingFlows,
    private readonly actions: IntentActions,
    private readonly tools: ToolLoop,
    private readonly config: Config,
  ) {}

  /** @throws what the model throws; CancelledError when the job's signal fires. */
  async *answer(job: AnswerJob): AsyncGenerator<AnswerEvent> {
    const { text } = job.turn;
    const notes = this.notes.take(text, echoesIn(job));
    if (notes !== undefined) yield { type: 'noted', notes };
    const utterance = { text, now: job.now, timeZone: timeZoneOf(job) };
    const understanding = await this.detector.detect(utterance, job.signal);
    yield { type: 'understood', understanding };
    const run = yield* this.act(job, understanding);
    if (run === undefined) {
      yield* this.tools.converse(job, understanding, this.callFor(job));
      return;
    }
    yield { type: 'acted', run };
    yield* speak(run.say, job.request.isStreamed);
  }

  private async *act(job: AnswerJob, understanding: Understanding) {
    const { flow } = job.turn;
    if (flow !== null) {
      yield { type: 'flow_taken', flow: flow.name } as const;
      const run = await this.flows.resume(flow, job, understanding);
      if (run !== undefined) return run;
    }
    return this.actions.act(job, understanding);
  }

  private callFor({ turn, request }: AnswerJob): ChatRequest {
    return {
      messages: buildPrompt({
        assistantName: this.config.appName,
        instructions: request.instructions ?? [],
        history: turn.history,
        userText: turn.text,
        historyTokenBudget: this.config.models.historyTokenBudget,
      }),
      isStreamed: request.isStreamed,
      ...(request.temperature === undefined ? {} : { temperature: request.temperature }),
      ...(request.maxTokens === undefined ? {} : { maxTokens: request.maxTokens }),
    };
  }
}
