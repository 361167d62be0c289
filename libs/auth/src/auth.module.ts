import { Module } from '@nestjs/common';
import { AccessMode } from './access-mode';
import { AccountsModule } from './accounts.module';
import { CredentialResolver } from './credentials/credential-resolver';
import { EstablishedKeys } from './keys/established-keys';
import { GuessThrottle } from './keys/guess-throttle';
import { KeyHolders } from './keys/key-holders';
import { KeyUsage } from './keys/key-usage';
import { KeyVerifier } from './keys/key-verifier';
import { Tickets } from './tickets/tickets';
import { TicketsRepository } from './tickets/tickets.repository';

/** Who is calling. Needs what `AccountsModule` needs, and the cache. */
@Module({
  imports: [AccountsModule],
  providers: [
    AccessMode,
    CredentialResolver,
    EstablishedKeys,
    GuessThrottle,
    KeyHolders,
    KeyUsage,
    KeyVerifier,
    Tickets,
    TicketsRepository,
  ],
  exports: [AccessMode, AccountsModule, CredentialResolver, KeyHolders, Tickets],
})
export class AuthModule {}
