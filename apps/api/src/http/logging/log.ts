type Fields = Readonly<Record<string, unknown>>;

/** Where structured log lines go. Also the injection token; pino fits it. */
export abstract class Log {
  abstract debug(fields: Fields, message: string): void;
  abstract info(fields: Fields, message: string): void;
  abstract warn(fields: Fields, message: string): void;
  abstract error(fields: Fields, message: string): void;
  abstract fatal(fields: Fields, message: string): void;
}
