/** The package has no types of its own. */
declare module 'american-english' {
  /** British word → how it is spelt in America, both in lower case. */
  export const us_spelling: Readonly<Record<string, string>>;
}
