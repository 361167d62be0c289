/** What belongs to a user, to an account where it names no user, to everybody where it names neither. */
export interface OwnerScope {
  readonly accountId?: string | undefined;
  readonly userId?: string | undefined;
}
