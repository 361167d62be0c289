import { IntentDetector, type Understanding, type Utterance } from '@parley/ai';
import { Injectable } from '@nestjs/common';
import { NoteTakers } from '../notes/note-takers';
import { type AnswerJob, echoesIn, timeZoneOf } from './answer-job';
import type { AnswerSink } from './answer-sink';
import { IntentActions } from './intent-actions';
import { ModelConversation } from './model-conversation';
import { speak } from './speak';
import { WaitingFlows } from './waiting-flows';

/** How a turn gets its answer: from the flow that waits for it, from an action, or else from a model. */
@Injectable()
export class TurnAnswerer {
  constructor(
    private readonly detector: IntentDetector,
    private readonly notes: NoteTakers,
    private readonly flows: WaitingFlows,
    private readonly actions: IntentActions,
    private readonly conversation: ModelConversation,
  ) {}

  /** @throws what the model throws; CancelledError when the job is stopped. */
  async answer(job: AnswerJob, sink: AnswerSink): Promise<void> {
    const { text } = job.turn;
    const moment = { now: job.now, timeZone: timeZoneOf(job) };
    const notes = await this.notes.take(text, echoesIn(job), moment);
    if (notes !== undefined) sink.note({ type: 'noted', notes });
    const utterance = { text, ...moment, vectorWhere: vectorWhere(job) };
    const understood = await this.detector.detect(utterance, job.stop);
    const understanding = await this.actions.settle(job, understood);
    sink.note({ type: 'understood', understanding });
    const run = await this.act(job, understanding, sink);
    if (run === undefined || run.isEmpty) {
      await this.conversation.converse(job, { understanding, notes, emptyRun: run }, sink);
      return;
    }
    sink.note({ type: 'acted', run });
    await speak(run.say, job.request.isStreamed, sink);
  }

  private async act(job: AnswerJob, understanding: Understanding, sink: AnswerSink) {
    const { flow } = job.turn;
    if (flow !== null) {
      sink.note({ type: 'flow_taken', flow: flow.name });
      const run = await this.flows.resume(flow, job, understanding);
      if (run !== undefined) return run;
    }
    return this.actions.act(job, understanding);
  }
}

/** With a model only what is plain is done without it; of somebody who has told nothing nothing is looked up. */
function vectorWhere({ model, turn }: AnswerJob): Utterance['vectorWhere'] {
  if (model.takesTools) return undefined;
  return turn.hasFacts || turn.hasDocuments ? 'unsure' : 'between_actions';
}
