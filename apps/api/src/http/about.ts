/** Who this server says it is. Also the injection token. */
export abstract class About {
  /** `APP_NAME`. */
  abstract readonly name: string;
  /** Of the package, such as `0.1.0`. */
  abstract readonly version: string;
}
