import type { ActionRun } from '@parley/actions';
import { type ChatRequest, EMBEDDED, GENERAL_CHAT, type Understanding } from '@parley/ai';
import { Config } from '@parley/config';
import { Injectable } from '@nestjs/common';
import { CitationFilter } from '../prompt/citations';
import { knowledgeIn } from '../prompt/knowledge';
import type { Notes } from '../notes/note-taker';
import { buildPrompt } from '../prompt/prompt';
import { asksDocuments, Recall } from '../recall/recall';
import type { Recalled } from '../recall/recalled';
import type { AnswerJob } from './answer-job';
import { type AnswerNote, AnswerSink } from './answer-sink';
import { extractiveAnswer } from './extractive-answer';
import { speak } from './speak';
import { ToolLoop } from './tool-loop';

/** What is known of the message by the time that somebody has to answer it in words. */
export interface Reading {
  readonly understanding: Understanding;
  /** What the person told in it. */
  readonly notes: Notes | undefined;
  /** An action that found nothing: its words are the answer where nobody knows more. */
  readonly emptyRun: ActionRun | undefined;
}

/** Answers in words: a model that is shown what is known, or without one what is known itself. */
@Injectable()
export class ModelConversation {
  constructor(
    private readonly recall: Recall,
    private readonly tools: ToolLoop,
    private readonly config: Config,
  ) {}

  /** @throws what the model throws; CancelledError when the job is stopped. */
  async converse(job: AnswerJob, reading: Reading, sink: AnswerSink): Promise<void> {
    const { understanding } = reading;
    const recalled = await this.recall.recall(job, understanding);
    if (job.model.provider === EMBEDDED) {
      await this.answerWithoutModel({ job, reading, recalled }, sink);
      return;
    }
    sink.note({ type: 'recalled', recalled });
    const { passages } = recalled;
    const showsForeignText = passages.length > 0;
    const question = { job, understanding, call: this.callFor(job, recalled), showsForeignText };
    // Elsewhere such a number need not be a citation.
    const mayCite = showsForeignText || asksDocuments(job, understanding);
    const checked = mayCite ? new CitationCheck(sink, passages.length) : sink;
    await this.tools.converse(question, checked);
  }

  private async answerWithoutModel(
    { job, reading, recalled }: Known,
    sink: AnswerSink,
  ): Promise<void> {
    const { understanding, notes, emptyRun } = reading;
    const { turn, request } = job;
    const told = notes?.acknowledgement;
    if (told !== undefined && !turn.text.includes('?')) {
      await speak(told, request.isStreamed, sink);
      return;
    }
    const isAboutDocuments = asksDocuments(job, understanding);
    const answer = extractiveAnswer(turn.text, recalled, isAboutDocuments);
    if (answer !== undefined) {
      sink.note({ type: 'recalled', recalled: answer.used });
      await speak(answer.say, request.isStreamed, sink);
    } else if (isAboutDocuments) {
      await speak(turn.hasDocuments ? NOT_FOUND : NO_DOCUMENTS, request.isStreamed, sink);
    } else if (emptyRun !== undefined) {
      sink.note({ type: 'acted', run: emptyRun });
      await speak(emptyRun.say, request.isStreamed, sink);
    } else {
      await this.sayNothingKnown({ job, reading, recalled }, sink);
    }
  }

  private async sayNothingKnown({ job, reading, recalled }: Known, sink: AnswerSink) {
    const { understanding, notes } = reading;
    const told = notes?.acknowledgement;
    const remark = understanding.intent === GENERAL_CHAT ? notes?.remark?.() : undefined;
    if (remark !== undefined) {
      await speak(remark, job.request.isStreamed, sink);
      return;
    }
    if (told !== undefined) await sink.say(`${told} `);
    const call = this.callFor(job, recalled);
    await this.tools.converse({ job, understanding, call, showsForeignText: false }, sink);
  }

  private callFor({ turn, request }: AnswerJob, recalled: Recalled): ChatRequest {
    return {
      messages: buildPrompt({
        assistantName: this.config.appName,
        knowledge: knowledgeIn(recalled),
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

const NOT_FOUND = 'I have found nothing about that in your documents.';
const NO_DOCUMENTS = 'You have not given me any documents yet.';

interface Known {
  readonly job: AnswerJob;
  readonly reading: Reading;
  readonly recalled: Recalled;
}

/** Citations of sources that nobody gave are not said. */
class CitationCheck extends AnswerSink {
  private readonly filter: CitationFilter;

  constructor(
    private readonly sink: AnswerSink,
    sources: number,
  ) {
    super();
    this.filter = new CitationFilter(sources);
  }

  note(event: AnswerNote): void {
    const rest = this.filter.end();
    // Nothing follows but more of the same answer, which waits where it has to.
    if (rest !== '') void this.sink.say(rest);
    this.sink.note(event);
  }

  say(text: string): Promise<void> | undefined {
    const checked = this.filter.push(text);
    return checked === '' ? undefined : this.sink.say(checked);
  }
}
