import type { ServerResponse } from 'node:http';
import type { RecordedRequest } from './recorded-request';
import { errorOf, sendError } from './upstream-error';
import { type PreparedReply, prepareReply } from './upstream-frames';
import type { UpstreamFault, UpstreamReply } from './upstream-reply';

const ENDLESS_PIECE = Buffer.alloc(65_536, 'x');
const COMMENT_EVERY_MS = 5;

/** Plays one reply onto one response. */
export class UpstreamAnswer {
  /** The script, not the client, ended the connection. */
  hasCut = false;
  private timer: NodeJS.Timeout | undefined;
  private readonly frames: PreparedReply;
  private readonly isStreamed: boolean;

  constructor(
    private readonly reply: UpstreamReply,
    request: RecordedRequest,
    private readonly response: ServerResponse,
  ) {
    const { model, stream, stream_options: options } = request.body;
    this.frames = prepareReply(reply, model, options?.include_usage === true);
    this.isStreamed = stream === true;
    response.on('close', () => clearTimeout(this.timer));
  }

  play(): void {
    const { fault, firstTokenDelayMs = 0, tokenDelayMs = 0 } = this.reply;
    if (fault?.type === 'status') sendError(this.response, fault);
    else if (fault?.type === 'hang' && fault.afterTokens === undefined) return;
    else if (firstTokenDelayMs > 0) this.later(firstTokenDelayMs, () => this.begin());
    else if (fault === undefined && tokenDelayMs === 0) this.sendWhole();
    else this.begin();
  }

  private sendWhole(): void {
    this.open();
    this.response.end(this.isStreamed ? this.frames.wholeStream : this.frames.completion);
  }

  private begin(): void {
    const { fault } = this.reply;
    if (this.isStreamed) {
      this.open();
      this.sendToken(0);
    } else if (fault !== undefined && spoils(fault)) {
      this.open();
      this.goWrong(fault);
    } else {
      this.sendWhole();
    }
  }

  private open(): void {
    this.response.writeHead(200, {
      'content-type': this.isStreamed ? 'text/event-stream; charset=utf-8' : 'application/json',
    });
  }

  private sendToken(index: number): void {
    const { fault, tokenDelayMs = 0 } = this.reply;
    if (fault !== undefined && spoils(fault) && index === (fault.afterTokens ?? 0)) {
      return this.goWrong(fault);
    }
    const token = this.frames.tokens[index];
    if (token === undefined) return this.close();
    this.response.write(token);
    if (tokenDelayMs > 0) this.later(tokenDelayMs, () => this.sendToken(index + 1));
    else this.sendToken(index + 1);
  }

  private close(): void {
    const { fault } = this.reply;
    this.response.write(this.frames.closing);
    const isLeftOpen = fault?.type === 'left_open';
    const isDoneMissing = isLeftOpen ? fault.isDoneMissing : fault?.type === 'missing_done';
    if (isDoneMissing !== true) this.response.write(this.frames.done);
    if (!isLeftOpen) this.response.end();
  }

  private goWrong(fault: SpoilingFault): void {
    const { response } = this;
    switch (fault.type) {
      case 'hang':
        response.flushHeaders();
        return;
      case 'close':
        this.hasCut = true;
        // What was written must leave first, or the client sees no answer at all.
        response.write(this.isStreamed ? ': cut\n\n' : '{"id":', () => response.destroy());
        return;
      case 'end':
        response.end();
        return;
      case 'garbage':
        response.end(this.isStreamed ? 'data: <html>Bad gateway\n\n' : '<html>Bad gateway');
        return;
      case 'error_frame': {
        const error = JSON.stringify({ error: errorOf(500) });
        response.end(this.isStreamed ? `data: ${error}\n\n` : error);
        return;
      }
      case 'endless_line':
        response.write('data: {"x":"');
        return this.flood();
      case 'comments':
        return this.comment();
    }
  }

  private flood(): void {
    if (this.response.destroyed) return;
    if (this.response.write(ENDLESS_PIECE)) setImmediate(() => this.flood());
    else this.response.once('drain', () => this.flood());
  }

  private comment(): void {
    this.response.write(': still working\n\n');
    this.later(COMMENT_EVERY_MS, () => this.comment());
  }

  private later(ms: number, action: () => void): void {
    this.timer = setTimeout(action, ms);
  }
}

type SpoilingFault = Exclude<UpstreamFault, { type: 'status' | 'missing_done' | 'left_open' }>;

function spoils(fault: UpstreamFault): fault is SpoilingFault {
  return fault.type !== 'status' && fault.type !== 'missing_done' && fault.type !== 'left_open';
}
