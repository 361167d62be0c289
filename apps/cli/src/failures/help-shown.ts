/** Help was asked for and printed; there is nothing else to do. */
export class HelpShown extends Error {}
