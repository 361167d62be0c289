export { ParleyClient, type ParleyClientOptions } from './parley-client';
export { ParleyError } from './parley.error';
export {
  type ChatResponseFrame,
  type EventFrame,
  type GapFrame,
  type WelcomeFrame,
} from './socket/frames';
export { type FeedFrame } from './socket/event-feed';
export { type ParleySocket } from './socket/parley-socket';
export { type SocketOptions } from './socket/socket-options';
export { type ChatStreamRequest, type StreamFrame } from './stream/chat-stream';
