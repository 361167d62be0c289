/** What one document may cost, whatever it claims to be. */
export const LIMITS = {
  pages: 3_000,
  characters: 10_000_000,
  /** Bytes that an archive may really inflate to. */
  inflatedBytes: 150_000_000,
  archiveEntries: 5_000,
  /** Elements inside elements of HTML; unclosed ones count. */
  htmlDepth: 10_000,
  /** Groups inside groups of an RTF file. */
  rtfGroups: 1_000,
} as const;
