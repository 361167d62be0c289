import type { Principal } from '@parley/auth';
import { Controller, HttpCode, Post, Query, Req, Res, UseGuards } from '@nestjs/common';
import {
  ApiAcceptedResponse,
  ApiBody,
  ApiConsumes,
  ApiHeader,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import type { Response } from 'express';
import type { AdmittedRequest } from '../auth/admitted-request';
import { Caller } from '../auth/caller.decorator';
import { RequireScope } from '../auth/require-scope.decorator';
import { ApiProblem } from '../http/api-problem.decorator';
import { ClientSignal } from '../http/client-signal.decorator';
import { RagAvailableGuard } from './rag-available.guard';
import { toUploaded } from './rag.mapper';
import { UploadBodyDto, UploadedDocumentDto, UploadQueryDto } from './upload.dto';
import { UploadsService } from './uploads.service';

@ApiTags('Documents')
@UseGuards(RagAvailableGuard)
@Controller('api/rag')
export class UploadController {
  constructor(private readonly uploads: UploadsService) {}

  @Post('upload')
  @HttpCode(200)
  @RequireScope('rag', 'write')
  @ApiConsumes('multipart/form-data')
  @ApiBody({ type: UploadBodyDto })
  @ApiHeader({
    name: 'Idempotency-Key',
    required: false,
    description: 'The same key with the same file, name and user is carried out once.',
    schema: { type: 'string', minLength: 1, maxLength: 255 },
  })
  @ApiOperation({
    operationId: 'uploadDocument',
    summary: 'Upload a document',
    description:
      'Answers when words find it. Content that the user has already is recognised: the answer names that document.',
  })
  @ApiOkResponse({ type: UploadedDocumentDto })
  @ApiAcceptedResponse({ type: UploadedDocumentDto, description: 'With `wait=false`.' })
  @ApiProblem(400, 409, 413, 415, 422, 507)
  async upload(
    @Req() request: AdmittedRequest,
    @Query() query: UploadQueryDto,
    @Caller() caller: Principal,
    @ClientSignal() signal: AbortSignal,
    @Res({ passthrough: true }) response: Response,
  ): Promise<UploadedDocumentDto> {
    const document = await this.uploads.take({ request, query, caller, signal });
    response.status(document.state === 'processing' ? 202 : 200);
    return toUploaded(document);
  }
}
