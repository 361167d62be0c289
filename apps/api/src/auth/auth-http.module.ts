import { Global, Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { AuthModule } from '@parley/auth';
import { IdempotencyModule } from '@parley/idempotency';
import { ApiKeyGuard } from './api-key.guard';
import { CallerLimits } from './caller-limits';
import { IdempotencyGuard } from './idempotency.guard';
import { LimitGuard } from './limit.guard';
import { RouteRules } from './route-rules';
import { WsTicketController } from './ws-ticket.controller';

/** Puts every route behind the guards, in the order in which they stand here. Global: every door needs some of it. */
@Global()
@Module({
  imports: [AuthModule, IdempotencyModule],
  controllers: [WsTicketController],
  providers: [
    RouteRules,
    CallerLimits,
    { provide: APP_GUARD, useClass: ApiKeyGuard },
    { provide: APP_GUARD, useClass: IdempotencyGuard },
    { provide: APP_GUARD, useClass: LimitGuard },
  ],
  exports: [AuthModule, CallerLimits, IdempotencyModule],
})
export class AuthHttpModule {}
