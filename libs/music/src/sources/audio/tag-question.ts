/** What the thread that reads tags is asked, one at a time. */
export type TagQuestion =
  | { readonly kind: 'tags'; readonly paths: readonly string[] }
  | { readonly kind: 'picture'; readonly path: string };
