import { VOICE_AGENT_PROTOCOL } from '../voice/agent-socket/voice-agent.protocol';
import { WS_TEST_PROTOCOL } from '../voice/ws-test.protocol';
import { ASSISTANT_PROTOCOL } from './assistant/assistant.protocol';
import type { SocketProtocol } from './protocol/socket-protocol';

/** Everything that is said on sockets. A gateway whose path is missing here does not start. */
export const PROTOCOLS: readonly SocketProtocol[] = [
  ASSISTANT_PROTOCOL,
  VOICE_AGENT_PROTOCOL,
  WS_TEST_PROTOCOL,
];
