export class FieldProblemDto {
  /**
   * Path of the field in the body, or the name of a query parameter.
   * @example "message"
   */
  readonly field: string;

  /** @example "must be a string" */
  readonly message: string;
}

/** RFC 9457 problem details. Every error has this shape; `detail` alone is what older clients read. */
export class ProblemDetailsDto {
  /**
   * Stable name of the case, as a URN.
   * @example "urn:parley:problem:invalid"
   */
  readonly type: string;

  /** @example "Bad Request" */
  readonly title: string;

  /** @example 400 */
  readonly status: number;

  /**
   * What went wrong, as a sentence for people.
   * @example "message must be a string"
   */
  readonly detail: string;

  /**
   * The same as the header `X-Request-Id`; name it when you report a problem.
   * @example "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
   */
  readonly request_id: string;

  /** The fields at fault, where the input was bad. */
  readonly errors?: FieldProblemDto[];
}
