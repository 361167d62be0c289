const FIRST_WAIT_MS = 500;
const LONGEST_WAIT_MS = 10_000;
/** Access, or the session was closed on purpose: coming back would end the same. */
const FINAL_CODES = new Set([1000, 1008]);

/** A connection that comes back by itself until it is told to leave, or may not in. */
export class Connection {
  #socket;
  #timer;
  #waitMs = FIRST_WAIT_MS;
  #isWanted = false;

  /** @param listener has `opened()`, `frame(frame)`, `lost()` and `ended(reason)`. */
  constructor(listener) {
    this.listener = listener;
    this.sessionId = `web-${Date.now().toString(36)}-${Math.random().toString(36).slice(2, 10)}`;
  }

  enter({ key, user }) {
    this.#isWanted = true;
    this.key = key;
    this.user = user;
    return this.#open();
  }

  leave() {
    this.#isWanted = false;
    clearTimeout(this.#timer);
    this.#socket?.close(1000);
  }

  /** @returns whether there was a connection to send it by. */
  send(message) {
    if (this.#socket?.readyState !== WebSocket.OPEN) return false;
    this.#socket.send(JSON.stringify(message));
    return true;
  }

  async #open() {
    try {
      const query = await this.#query();
      if (this.#isWanted) this.#connect(query);
    } catch (error) {
      if (error.isFinal) this.#end(error.message);
      else this.#comeBack();
    }
  }

  #connect(query) {
    const scheme = location.protocol === 'https:' ? 'wss' : 'ws';
    const path = `/ws/voice-agent/${encodeURIComponent(this.sessionId)}`;
    const socket = new WebSocket(`${scheme}://${location.host}${path}?${query}`);
    this.#socket = socket;
    let problem = '';
    socket.onmessage = ({ data }) => {
      const frame = JSON.parse(data);
      if (frame.type === 'error') problem = frame.error.message;
      if (frame.type === 'connection_established') this.#opened();
      this.listener.frame(frame);
    };
    socket.onclose = ({ code, reason }) => {
      if (!this.#isWanted) this.#end('');
      else if (FINAL_CODES.has(code)) this.#end(problem || reason || 'The connection was closed.');
      else this.#comeBack();
    };
  }

  #opened() {
    this.#waitMs = FIRST_WAIT_MS;
    this.listener.opened();
  }

  /** A ticket stands for the key, so that no key is in an address. */
  async #query() {
    const query = new URLSearchParams(this.user === '' ? {} : { user_id: this.user });
    if (this.key === '') return query;
    const headers = { authorization: `Bearer ${this.key}` };
    const response = await fetch('/api/auth/ws-ticket', { method: 'POST', headers });
    if (!response.ok) {
      const { detail } = await response.json().catch(() => ({ detail: response.statusText }));
      const isFinal = response.status === 401 || response.status === 403;
      throw Object.assign(new Error(detail), { isFinal });
    }
    const { ticket } = await response.json();
    query.set('ticket', ticket);
    return query;
  }

  #comeBack() {
    if (!this.#isWanted) return;
    this.listener.lost();
    this.#timer = setTimeout(() => void this.#open(), this.#waitMs);
    this.#waitMs = Math.min(2 * this.#waitMs, LONGEST_WAIT_MS);
  }

  #end(reason) {
    this.#isWanted = false;
    this.listener.ended(reason);
  }
}
