/** Calls that wait for a thread: interactive before bulk, each in the order of arrival. */
export class WaitingCalls<Call> {
  private readonly calls = { interactive: new Set<Call>(), bulk: new Set<Call>() };

  get size(): number {
    return this.calls.interactive.size + this.calls.bulk.size;
  }

  add(call: Call, priority: 'interactive' | 'bulk'): void {
    this.calls[priority].add(call);
  }

  /** Takes the next one out; `undefined` where none waits. */
  shift(): Call | undefined {
    return takeFirst(this.calls.interactive) ?? takeFirst(this.calls.bulk);
  }

  /** @returns whether it was still waiting. */
  remove(call: Call): boolean {
    return this.calls.interactive.delete(call) || this.calls.bulk.delete(call);
  }
}

function takeFirst<Call>(calls: Set<Call>): Call | undefined {
  for (const call of calls) {
    calls.delete(call);
    return call;
  }
  return undefined;
}
