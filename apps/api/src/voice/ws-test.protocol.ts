import { z } from 'zod';
import type { SocketProtocol } from '../ws/protocol/socket-protocol';

/** S2's test of a connection. */
export const WS_TEST_PROTOCOL: SocketProtocol = {
  path: '/voice/ws-test',
  title: 'Echo',
  description:
    'Sends back every text and every byte as it came, to test a connection and its proxies.',
  query: z.object({}),
  receives: 'anything',
  sends: 'anything',
};
