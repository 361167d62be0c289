import type { ActionRun } from '@parley/actions';
import { type ChatRequest, EMBEDDED, type Understanding } from '@parley/ai';
import { Config } from '@parley/config';
import { Injectable } from '@nestjs/common';
import { CitationFilter } from '../prompt/citations';
import { knowledgeIn } from '../prompt/knowledge';
import type { Notes } from '../notes/note-taker';
import { buildPrompt } from '../prompt/prompt';
import { ASK_DOCUMENT, Recall } from '../recall/recall';
import type { Recalled } from '../recall/recalled';
import type { AnswerEvent } from './answer-event';
import type { AnswerJob } from './answer-job';
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

  /** @throws what the model throws; CancelledError when the job's signal fires. */
  async *converse(job: AnswerJob, reading: Reading): AsyncGenerator<AnswerEvent> {
    const { understanding } = reading;
    const recalled = await this.recall.recall(job, understanding);
    if (job.model.provider === EMBEDDED) {
      yield* this.answerWithoutModel(job, reading, recalled);
      return;
    }
    yield { type: 'recalled', recalled };
    const call = this.callFor(job, recalled);
    const isForeign = recalled.passages.length > 0;
    const answer = this.tools.converse(job, understanding, call, isForeign);
    yield* isForeign ? checkCitations(answer, recalled.passages.length) : answer;
  }

  private async *answerWithoutModel(
    job: AnswerJob,
    { understanding, notes, emptyRun }: Reading,
    recalled: Recalled,
  ): AsyncGenerator<AnswerEvent> {
    const { turn, request } = job;
    const told = notes?.acknowledgement;
    if (told !== undefined && !turn.text.includes('?')) {
      yield* speak(told, request.isStreamed);
      return;
    }
    const answer = extractiveAnswer(turn.text, recalled);
    if (answer !== undefined) {
      yield { type: 'recalled', recalled: answer.used };
      yield* speak(answer.say, request.isStreamed);
    } else if (request.isAboutDocuments === true || understanding.intent === ASK_DOCUMENT) {
      yield* speak(turn.hasDocuments ? NOT_FOUND : NO_DOCUMENTS, request.isStreamed);
    } else if (emptyRun !== undefined) {
      yield { type: 'acted', run: emptyRun };
      yield* speak(emptyRun.say, request.isStreamed);
    } else {
      if (told !== undefined) yield { type: 'text', text: `${told} ` };
      yield* this.tools.converse(job, understanding, this.callFor(job, recalled), false);
    }
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

/** Citations of sources that nobody gave are not said. */
async function* checkCitations(
  answer: AsyncIterable<AnswerEvent>,
  sources: number,
): AsyncGenerator<AnswerEvent> {
  const filter = new CitationFilter(sources);
  for await (const event of answer) {
    const text = event.type === 'text' ? filter.push(event.text) : filter.end();
    if (text !== '') yield { type: 'text', text };
    if (event.type !== 'text') yield event;
  }
}
