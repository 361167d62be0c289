import { Readable } from 'node:stream';
import type { Principal } from '@parley/auth';
import type { DataSubject } from '@parley/common';
import { DataExport, Erasure } from '@parley/memory';
import { Controller, Delete, Get, Param, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { Caller } from '../auth/caller.decorator';
import { RequireScope } from '../auth/require-scope.decorator';
import { ApiProblem } from '../http/api-problem.decorator';
import { ErasureDto } from './personal-data.dto';
import { toErasure } from './personal-data.mapper';
import { UserIdPipe } from './user-id.pipe';

/** Routes over everything that is kept of one user; they need the rights to chat and to memory. */
@ApiTags('Memory')
@ApiParam({ name: 'user_id', example: 'user1', description: 'End user within your account.' })
@Controller('api/users/:user_id/data')
export class PersonalDataController {
  constructor(
    private readonly dataExport: DataExport,
    private readonly erasure: Erasure,
  ) {}

  @Get()
  @RequireScope('memory', 'read')
  @ApiOperation({
    operationId: 'exportUserData',
    summary: 'Export everything that is kept of a user',
    description:
      'One JSON document with a list for each store: sessions, messages, turns, events, facts, usage and those of other features.',
  })
  @ApiOkResponse({ content: { 'application/json': { schema: { type: 'object' } } } })
  @ApiProblem(400)
  export(
    @Param('user_id', UserIdPipe) userId: string,
    @Caller() caller: Principal,
  ): StreamableFile {
    caller.require('chat', 'read');
    // A failure on the way cuts the document short, which the client notices: it is no JSON then.
    return new StreamableFile(Readable.from(this.dataExport.write(subjectOf(caller, userId))), {
      type: 'application/json; charset=utf-8',
      disposition: 'attachment; filename="user-data.json"',
    });
  }

  @Delete()
  @RequireScope('memory', 'write')
  @ApiOperation({
    operationId: 'eraseUserData',
    summary: 'Erase a user everywhere',
    description:
      'Sessions, messages, facts, events and what other features keep. The answer counts each store before and after.',
  })
  @ApiOkResponse({ type: ErasureDto })
  @ApiProblem(400)
  async erase(
    @Param('user_id', UserIdPipe) userId: string,
    @Caller() caller: Principal,
  ): Promise<ErasureDto> {
    caller.require('chat', 'write');
    return toErasure(await this.erasure.erase(subjectOf(caller, userId)));
  }
}

function subjectOf(caller: Principal, userId: string): DataSubject {
  return { accountId: caller.accountId, userId: caller.userFor(userId) ?? userId };
}
