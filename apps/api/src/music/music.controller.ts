import { Body, Controller, Get, HttpCode, Post, Query, Res } from '@nestjs/common';
import { ApiBody, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Principal } from '@parley/auth';
import type { IdempotencyClaim } from '@parley/idempotency';
import type { Response } from 'express';
import { Caller } from '../auth/caller.decorator';
import { Claim } from '../auth/claim.decorator';
import { Idempotent } from '../auth/idempotent.decorator';
import { RequireScope } from '../auth/require-scope.decorator';
import { ApiProblem } from '../http/api-problem.decorator';
import { MusicAnswers } from './music-answers';
import { MusicControlDto } from './music-control.dto';
import { LibraryQueryDto, MusicLibraryDto, MusicProblemsDto } from './music-library.dto';
import { MusicQueryDto } from './music-query.dto';
import { MusicControlResultDto, MusicQueueDto, MusicStatusDto } from './music-status.dto';
import { MUSIC_CONTROL_EXAMPLES } from './music.examples';

@ApiTags('Music')
@Controller('api/music')
export class MusicController {
  constructor(private readonly answers: MusicAnswers) {}

  @Post('control')
  @HttpCode(200)
  @RequireScope('music', 'write')
  @Idempotent()
  @ApiOperation({
    operationId: 'controlMusic',
    summary: 'Command the music player',
    description:
      'Each user has one player. What cannot be done (an unknown song, nothing to pause) is answered with `success: false`. `next` behind the last song of the queue goes on with the library, by name; `previous` starts a song over that has played for more than 3 seconds.',
  })
  @ApiBody({ type: MusicControlDto, examples: MUSIC_CONTROL_EXAMPLES })
  @ApiOkResponse({ type: MusicControlResultDto })
  @ApiProblem(400, 409, 503)
  control(
    @Body() body: MusicControlDto,
    @Caller() caller: Principal,
    @Claim() claim: IdempotencyClaim | undefined,
  ): Promise<MusicControlResultDto> {
    return this.answers.control(caller, body, claim);
  }

  @Get('status')
  @RequireScope('music', 'read')
  @ApiOperation({
    operationId: 'getMusicStatus',
    summary: 'What the player is doing',
    description: 'Without a library, and where music is switched off: `state: "not_available"`.',
  })
  @ApiOkResponse({ type: MusicStatusDto })
  @ApiProblem(400)
  status(@Query() query: MusicQueryDto, @Caller() caller: Principal): Promise<MusicStatusDto> {
    return this.answers.status(caller, query.user_id);
  }

  @Get('queue')
  @RequireScope('music', 'read')
  @ApiOperation({ operationId: 'getMusicQueue', summary: 'What will be played' })
  @ApiOkResponse({ type: MusicQueueDto })
  @ApiProblem(400, 503)
  queue(@Query() query: MusicQueryDto, @Caller() caller: Principal): Promise<MusicQueueDto> {
    return this.answers.queue(caller, query.user_id);
  }

  @Get('library')
  @RequireScope('music', 'read')
  @ApiOperation({
    operationId: 'listMusicLibrary',
    summary: 'List and search songs',
    description: 'By name; with `q`, best matches first.',
  })
  @ApiOkResponse({ type: MusicLibraryDto })
  @ApiProblem(400, 503)
  async library(
    @Query() query: LibraryQueryDto,
    @Caller() caller: Principal,
    @Res({ passthrough: true }) response: Response,
  ): Promise<MusicLibraryDto> {
    const list = await this.answers.songs(caller, query);
    if (list.next_cursor !== undefined) response.setHeader('X-Next-Cursor', list.next_cursor);
    return list;
  }

  @Get('problems')
  @RequireScope('music', 'read')
  @ApiOperation({
    operationId: 'listMusicProblems',
    summary: 'Files of the library that could not be read, and why',
  })
  @ApiOkResponse({ type: MusicProblemsDto })
  @ApiProblem(503)
  problems(): MusicProblemsDto {
    return this.answers.problems();
  }
}
