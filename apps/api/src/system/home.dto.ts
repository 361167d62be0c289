/** What this API is and where to read on. */
export class HomeDto {
  /** @example "Parley" */
  readonly name: string;

  /** @example "Parley is running" */
  readonly message: string;

  /** @example "0.1.0" */
  readonly version: string;

  /** @example "running" */
  readonly status: string;

  /** @example "/docs" */
  readonly documentation: string;

  /** @example "/health" */
  readonly health_check: string;

  /** @example "http://localhost:8000/" */
  readonly full_url: string;
}

export class VersionDto {
  /** @example "0.1.0" */
  readonly version: string;
}
