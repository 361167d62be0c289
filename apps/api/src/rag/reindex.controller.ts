import type { Principal } from '@parley/auth';
import { Reindexing, type ReindexStatus } from '@parley/retrieval';
import { Controller, Get, HttpCode, Post, Query, UseGuards } from '@nestjs/common';
import { ApiAcceptedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Caller } from '../auth/caller.decorator';
import { RequireScope } from '../auth/require-scope.decorator';
import { ApiProblem } from '../http/api-problem.decorator';
import { ownerOf } from '../http/owner';
import { RagAvailableGuard } from './rag-available.guard';
import { RagQueryDto } from './rag.dto';
import { ReindexStatusDto } from './reindex.dto';

@ApiTags('Documents')
@UseGuards(RagAvailableGuard)
@Controller('api/rag/reindex')
export class ReindexController {
  constructor(private readonly reindexing: Reindexing) {}

  @Post()
  @HttpCode(202)
  @RequireScope('rag', 'write')
  @ApiOperation({
    operationId: 'startReindex',
    summary:
      'Embed again what has no vectors of the current model, and read again what is outdated',
    description:
      'After a change of embedder this begins by itself; here it begins at once. Search goes on with the earlier vectors meanwhile. What an older version of the server has read is also read again, documents from their files.',
  })
  @ApiAcceptedResponse({ type: ReindexStatusDto })
  @ApiProblem(400)
  async start(@Query() query: RagQueryDto, @Caller() caller: Principal): Promise<ReindexStatusDto> {
    return toReindexStatus(await this.reindexing.startAll(ownerOf(caller, query.user_id)));
  }

  @Get()
  @RequireScope('rag', 'read')
  @ApiOperation({ operationId: 'getReindex', summary: 'How far embedding again is' })
  @ApiOkResponse({ type: ReindexStatusDto })
  @ApiProblem(400)
  async get(@Query() query: RagQueryDto, @Caller() caller: Principal): Promise<ReindexStatusDto> {
    return toReindexStatus(await this.reindexing.status(ownerOf(caller, query.user_id)));
  }
}

function toReindexStatus(status: ReindexStatus): ReindexStatusDto {
  const { model, passages, waiting, servedByOther, isComplete } = status;
  return {
    model,
    passages,
    waiting,
    served_by_earlier_model: servedByOther,
    is_complete: isComplete,
  };
}
