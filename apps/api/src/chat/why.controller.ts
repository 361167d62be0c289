import type { Principal } from '@parley/auth';
import { TurnExplanations } from '@parley/chat';
import { Memory } from '@parley/memory';
import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Caller } from '../auth/caller.decorator';
import { RequireScope } from '../auth/require-scope.decorator';
import { ApiProblem } from '../http/api-problem.decorator';
import { ownerOf } from '../http/owner';
import { WhyDto, WhyParamsDto, WhyQueryDto } from './why.dto';
import { toWhy } from './why.mapper';

@ApiTags('Chat')
@Controller('api/chat')
export class WhyController {
  constructor(
    private readonly explanations: TurnExplanations,
    private readonly memory: Memory,
  ) {}

  @Get(':session_id/turns/:turn_no/why')
  @RequireScope('chat', 'read')
  @ApiOperation({
    operationId: 'explainTurn',
    summary: 'Show why a message was answered as it was',
    description:
      'What was understood, which facts and passages of documents the answer had before it, and which actions were called, with their results.',
  })
  @ApiOkResponse({ type: WhyDto })
  @ApiProblem(400, 404)
  async explain(
    @Param() turn: WhyParamsDto,
    @Query() query: WhyQueryDto,
    @Caller() caller: Principal,
  ): Promise<WhyDto> {
    const owner = ownerOf(caller, query.user_id);
    const why = await this.explanations.explain(owner, turn.session_id, turn.turn_no);
    const person = { accountId: caller.accountId, userId: why.userId };
    return toWhy(why, await this.memory.find(person, idsOf(why.facts)));
  }
}

function idsOf(facts: readonly { readonly id: number }[]): readonly number[] {
  return facts.map(({ id }) => id);
}
