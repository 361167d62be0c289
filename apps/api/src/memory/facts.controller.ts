import type { Principal } from '@parley/auth';
import type { IdempotencyClaim } from '@parley/idempotency';
import { Memory } from '@parley/memory';
import {
  Body,
  Controller,
  Delete,
  Get,
  Param,
  Patch,
  Post,
  Query,
  Res,
  UseGuards,
} from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { Caller } from '../auth/caller.decorator';
import { Claim } from '../auth/claim.decorator';
import { Idempotent } from '../auth/idempotent.decorator';
import { RequireScope } from '../auth/require-scope.decorator';
import { ApiProblem } from '../http/api-problem.decorator';
import { announceNextPage } from '../http/next-page';
import { toPageRequest } from '../http/page-query.dto';
import { FactIdParam, FactIdPipe } from './fact-id.pipe';
import { MemoryAvailableGuard } from './memory-available.guard';
import {
  CreateFactDto,
  DeletedFactDto,
  FactDto,
  ListFactsQueryDto,
  MemoryUserQueryDto,
  UpdateFactDto,
} from './memory.dto';
import { personOf, toFact, toFactChanges, toNewFact } from './memory.mapper';

/** S1's default page. */
const DEFAULT_LIMIT = 20;

@ApiTags('Memory')
@Controller('api/memory/facts')
@UseGuards(MemoryAvailableGuard)
export class FactsController {
  constructor(private readonly memory: Memory) {}

  @Get()
  @RequireScope('memory', 'read')
  @ApiOperation({ operationId: 'listFacts', summary: "List a user's facts, newest first" })
  @ApiOkResponse({ type: [FactDto] })
  @ApiProblem(400)
  async list(
    @Query() query: ListFactsQueryDto,
    @Caller() caller: Principal,
    @Res({ passthrough: true }) response: Response,
  ): Promise<FactDto[]> {
    const filter = { category: query.category, includesPast: query.include_past };
    const page = toPageRequest(query, DEFAULT_LIMIT);
    const found = await this.memory.list(personOf(caller, query.user_id), filter, page);
    return announceNextPage(response, found).map(toFact);
  }

  @Post()
  @RequireScope('memory', 'write')
  @Idempotent()
  @ApiOperation({
    operationId: 'createFact',
    summary: 'Add a fact',
    description:
      'Where it says something else of what is known ("User lives in Leeds"), it supersedes that; a fact that is known already is given back, a little more important.',
  })
  @ApiCreatedResponse({ type: FactDto })
  @ApiProblem(400, 409)
  async create(
    @Body() body: CreateFactDto,
    @Caller() caller: Principal,
    @Claim() claim: IdempotencyClaim | undefined,
  ): Promise<FactDto> {
    const person = personOf(caller, body.user_id);
    return toFact(await this.memory.create(person, toNewFact(body), claim));
  }

  @Get(':fact_id')
  @FactIdParam()
  @RequireScope('memory', 'read')
  @ApiOperation({ operationId: 'getFact', summary: 'Get a fact with its source' })
  @ApiOkResponse({ type: FactDto })
  @ApiProblem(400, 404)
  async get(
    @Param('fact_id', FactIdPipe) id: number,
    @Query() query: MemoryUserQueryDto,
    @Caller() caller: Principal,
  ): Promise<FactDto> {
    return toFact(await this.memory.get(personOf(caller, query.user_id), id));
  }

  @Patch(':fact_id')
  @FactIdParam()
  @RequireScope('memory', 'write')
  @ApiOperation({
    operationId: 'updateFact',
    summary: 'Correct a fact',
    description: 'What it said before stays in its history. Only a current fact can be changed.',
  })
  @ApiOkResponse({ type: FactDto })
  @ApiProblem(400, 404)
  async update(
    @Param('fact_id', FactIdPipe) id: number,
    @Body() body: UpdateFactDto,
    @Query() query: MemoryUserQueryDto,
    @Caller() caller: Principal,
  ): Promise<FactDto> {
    const person = personOf(caller, body.user_id ?? query.user_id);
    return toFact(await this.memory.update(person, id, toFactChanges(body)));
  }

  @Delete(':fact_id')
  @FactIdParam()
  @RequireScope('memory', 'write')
  @ApiOperation({
    operationId: 'deleteFact',
    summary: 'Delete a fact',
    description: 'Its history goes with it.',
  })
  @ApiOkResponse({ type: DeletedFactDto })
  @ApiProblem(400, 404)
  async delete(
    @Param('fact_id', FactIdPipe) id: number,
    @Query() query: MemoryUserQueryDto,
    @Caller() caller: Principal,
  ): Promise<DeletedFactDto> {
    await this.memory.delete(personOf(caller, query.user_id), id);
    return { success: true, message: `Fact ${id} deleted` };
  }

  @Get(':fact_id/history')
  @FactIdParam()
  @RequireScope('memory', 'read')
  @ApiOperation({
    operationId: 'getFactHistory',
    summary: 'What was known in the place of a fact, the latest first',
  })
  @ApiOkResponse({ type: [FactDto] })
  @ApiProblem(400, 404)
  async history(
    @Param('fact_id', FactIdPipe) id: number,
    @Query() query: MemoryUserQueryDto,
    @Caller() caller: Principal,
  ): Promise<FactDto[]> {
    const facts = await this.memory.history(personOf(caller, query.user_id), id);
    return facts.map(toFact);
  }
}
