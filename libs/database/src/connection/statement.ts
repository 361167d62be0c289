/** SQL with the name under which the server keeps its plan; one name always has the same text. */
export interface Statement {
  readonly name: string;
  readonly text: string;
}
