/** Woken when something was added to the event log, here `memory_stored`. */
export const FACT_TOPIC = 'events';
