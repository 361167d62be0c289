import { list, optionalText, variable, wholeNumber } from './variable';

/** What is remembered of users, and for how long. */
export const memoryVariables = {
  MEMORY_MODEL: variable(
    'Memory',
    optionalText(),
    'Alias or name of a chat model that looks for facts beside the rules, once for each message that may hold one. Unset: rules alone.',
    { example: 'fast' },
  ),
  MEMORY_MAX_FACTS: variable(
    'Memory',
    wholeNumber(10_000, 10, 100_000),
    'Most facts that hold of one user; of more, the least important and oldest end.',
  ),
  RETENTION_DAYS: variable(
    'Memory',
    list(),
    'Days after which messages and facts are deleted, as class=days or account-id/class=days, separated by commas. Empty: kept until they are erased.',
    { example: 'messages=90,facts=365' },
  ),
};
