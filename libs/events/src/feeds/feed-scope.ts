/** Whose events a feed carries. A session's feed has its own events and those of its user that name no session. */
export type FeedScope =
  | {
      readonly kind: 'session';
      readonly accountId: string;
      readonly userId: string;
      readonly sessionId: string;
    }
  | { readonly kind: 'user'; readonly accountId: string; readonly userId: string }
  | { readonly kind: 'account'; readonly accountId: string }
  | { readonly kind: 'all' };
