import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import type { Principal } from '@parley/auth';
import { NotFoundError } from '@parley/common';
import { Database } from '@parley/database';
import { type IdempotencyClaim, IdempotencyKeys } from '@parley/idempotency';
import { IsIn, IsString } from 'class-validator';
import { Caller } from '../caller.decorator';
import { Claim } from '../claim.decorator';
import { Idempotent } from '../idempotent.decorator';
import { LimitClass } from '../limit-class.decorator';
import { Public } from '../public.decorator';
import { RequireKey, RequireScope } from '../require-scope.decorator';

class MakeDto {
  @IsString()
  readonly name: string;

  @IsIn(['make', 'fail', 'wait'])
  readonly how: 'make' | 'fail' | 'wait';
}

/** Routes that show what the guards make of a request. */
@Controller('probe')
export class ProbeController {
  /** What the idempotent route made so far. */
  static readonly made: string[] = [];
  /** Ends the handlers that wait. */
  static finish: () => void = () => {};
  /** Called when a handler begins to wait. */
  static onWait: () => void = () => {};

  constructor(
    private readonly database: Database,
    private readonly keys: IdempotencyKeys,
  ) {}

  @Get('public')
  @Public()
  public(): object {
    return { isPublic: true };
  }

  @Get('known')
  @RequireKey()
  known(@Caller() caller: Principal): object {
    return { account: caller.accountId, user: caller.userFor() ?? null };
  }

  @Get('forgotten')
  forgotten(): object {
    return { isForgotten: true };
  }

  @Get('chat')
  @RequireScope('chat', 'read')
  read(): object {
    return {};
  }

  @Post('chat')
  @RequireScope('chat', 'write')
  write(): object {
    return {};
  }

  @Post('model')
  @RequireScope('chat', 'write')
  @LimitClass('model')
  @Idempotent()
  model(): object {
    return {};
  }

  @Post('things/:thing')
  @HttpCode(200)
  @RequireScope('chat', 'write')
  @Idempotent()
  async make(
    @Param('thing') thing: string,
    @Body() body: MakeDto,
    @Claim() claim: IdempotencyClaim | undefined,
  ): Promise<object> {
    if (claim?.ref !== undefined) return { made: claim.ref };
    if (body.how === 'fail') throw new NotFoundError('There is nothing to make it of');
    if (body.how === 'wait') await this.untilFinished();
    const ref = `thing:${thing}:${ProbeController.made.length}`;
    ProbeController.made.push(ref);
    if (claim !== undefined) {
      await this.database.transaction((transaction) => this.keys.attach(transaction, claim, ref));
    }
    return { made: ref };
  }

  private untilFinished(): Promise<void> {
    return new Promise((resolve) => {
      ProbeController.finish = resolve;
      ProbeController.onWait();
    });
  }
}
