import type { UpstreamReply } from '@parley/ai/testing';

/** A whole answer comes at once. */
export const WHOLE_ANSWER: UpstreamReply = {
  text: 'I am well, thank you. What can I do for you today?',
};

/** A streamed one takes its time, and begins its words with the white space before them, as providers do. */
export const STREAMED_ANSWER = {
  firstTokenDelayMs: 300,
  tokenDelayMs: 20,
  tokens: Array.from({ length: 100 }, (_, n) => (n === 0 ? 'Once' : ' upon')),
} satisfies UpstreamReply;
