/** What a command has to say. */
export interface Report {
  /** For programs; keys in snake_case, as the API writes them. */
  readonly json: object;
  /** For people, without a line end. */
  readonly text: string;
  /** Absent: 0. For an answer such as "this key is not valid", which is no failure of the command. */
  readonly exitCode?: number;
}
