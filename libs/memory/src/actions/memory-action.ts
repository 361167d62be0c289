/** What clients see as `action_executed`, as S1 documents it. */
export const MEMORY_ACTION = 'MemoryAction';
