import type { Principal } from '@parley/auth';
import { Injectable } from '@nestjs/common';
import { Clock } from '@parley/common';
import { EventFeeds, type EventType, eventTypeOf } from '@parley/events';
import type { ClientSocket } from '../socket/client-socket';
import type { ReplayMessage, SubscribeMessage, UnsubscribeMessage } from './client-messages';
import { EventFrames } from './event-frames';
import { feedScopeOf, type ScopeName } from './event-scope';
import { Seats } from './seats';
import { SocketFeed } from './socket-feed';

const EVERYTHING = '*';

interface State {
  readonly feed: SocketFeed;
  scope: ScopeName;
  /** Where the first subscription begins, from the address. */
  firstAfter: string | undefined;
}

/** What each socket is subscribed to. */
@Injectable()
export class Subscriptions {
  private readonly states = new WeakMap<ClientSocket, State>();

  constructor(
    private readonly feeds: EventFeeds,
    private readonly frames: EventFrames,
    private readonly seats: Seats,
    private readonly clock: Clock,
  ) {}

  /**
   * Adds to what the socket gets; `subscribed` goes out before the first event does.
   * @throws ForbiddenError for a scope beyond the key's, InvalidInputError for an unknown last event.
   */
  async subscribe(
    client: ClientSocket,
    caller: Principal,
    message: SubscribeMessage,
  ): Promise<void> {
    const state = this.stateOf(client);
    const scopeName = message.scope ?? state.scope;
    const scope = feedScopeOf(scopeName, caller, this.seats.of(client));
    const { types, unknown } = typesOf(message.events);
    const after = message.last_event_id ?? state.firstAfter;
    state.firstAfter = undefined;
    const confirm = once((startsAfter) => {
      state.scope = scopeName;
      client.send({
        ...this.confirmation('subscribed', message.events, message.id),
        ...(unknown.length === 0 ? {} : { unknown }),
        ...(startsAfter === undefined ? {} : { last_event_id: startsAfter }),
      });
    });
    state.feed.wanted.add(types);
    const isFollowed = state.feed.isOpen && scopeName === state.scope && after === undefined;
    if (isFollowed) confirm();
    else await state.feed.open(scope, confirm, after);
  }

  unsubscribe(client: ClientSocket, message: UnsubscribeMessage): object {
    const { feed } = this.stateOf(client);
    feed.wanted.remove(typesOf(message.events).types);
    if (feed.wanted.isEmpty) feed.close();
    return this.confirmation('unsubscribed', message.events);
  }

  /** Sends again what came after an event, then goes on. Throws as `subscribe`. */
  async replay(client: ClientSocket, caller: Principal, message: ReplayMessage): Promise<void> {
    const { feed } = this.stateOf(client);
    const events = feed.wanted.isEmpty ? [EVERYTHING] : feed.wanted.names;
    await this.subscribe(client, caller, { ...message, type: 'subscribe', events });
  }

  /** What S1's own code did for every client: all events, without being asked and without a word. */
  async subscribeLegacy(client: ClientSocket): Promise<void> {
    const state = this.stateOf(client);
    const after = state.firstAfter;
    state.firstAfter = undefined;
    state.feed.wanted.add('all');
    const { accountId, userId, sessionId } = this.seats.of(client);
    const scope = { kind: 'session', accountId, userId, sessionId } as const;
    await state.feed.open(scope, () => undefined, after);
  }

  private stateOf(client: ClientSocket): State {
    const known = this.states.get(client);
    if (known !== undefined) return known;
    const { feeds, frames, clock } = this;
    const seat = this.seats.of(client);
    const feed = new SocketFeed(client, seat, { feeds, frames, clock });
    const state: State = { feed, scope: 'session', firstAfter: seat.lastEventId };
    this.states.set(client, state);
    return state;
  }

  private confirmation(type: string, events: readonly string[], id?: string): object {
    const timestamp = this.clock.now().toISOString();
    return { type, events, timestamp, ...(id === undefined ? {} : { id }) };
  }
}

interface Named {
  readonly types: readonly EventType[] | 'all';
  readonly unknown: readonly string[];
}

function typesOf(names: readonly string[]): Named {
  const found = names.map((name) => ({ name, type: eventTypeOf(name) }));
  const unknown = found.filter(({ name, type }) => type === undefined && name !== EVERYTHING);
  return {
    types: names.includes(EVERYTHING)
      ? 'all'
      : found.map(({ type }) => type).filter((type) => type !== undefined),
    unknown: unknown.map(({ name }) => name),
  };
}

type Confirm = (startsAfter?: string) => void;

function once(work: Confirm): Confirm {
  let isDone = false;
  return (startsAfter) => {
    if (!isDone) work(startsAfter);
    isDone = true;
  };
}
