import type { Principal } from '@parley/auth';
import { DocumentSearch, Documents } from '@parley/rag';
import {
  Body,
  Controller,
  Delete,
  Get,
  HttpCode,
  Param,
  Post,
  Query,
  Res,
  UseGuards,
} from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { Caller } from '../auth/caller.decorator';
import { LimitClass } from '../auth/limit-class.decorator';
import { RequireScope } from '../auth/require-scope.decorator';
import { ApiProblem } from '../http/api-problem.decorator';
import { ClientSignal } from '../http/client-signal.decorator';
import { announceNextPage } from '../http/next-page';
import { ownerOf } from '../http/owner';
import { toPageRequest } from '../http/page-query.dto';
import { RagAvailableGuard } from './rag-available.guard';
import {
  DeletedDocumentDto,
  DocumentDetailDto,
  DocumentListDto,
  ListDocumentsQueryDto,
  RagQueryDto,
  RagSearchDto,
  RagSearchResponseDto,
  RagStatsDto,
} from './rag.dto';
import { toDocumentDetail, toDocumentList, toRagStats, toSearchResponse } from './rag.mapper';
import { userOwnerOf } from './user-owner';

const DEFAULT_LIMIT = 100;

@ApiTags('Documents')
@UseGuards(RagAvailableGuard)
@Controller('api/rag')
export class RagController {
  constructor(
    private readonly documents: Documents,
    private readonly finder: DocumentSearch,
  ) {}

  @Get('stats')
  @RequireScope('rag', 'read')
  @ApiOperation({ operationId: 'getRagStats', summary: 'How much a user has uploaded' })
  @ApiOkResponse({ type: RagStatsDto })
  @ApiProblem(400)
  async stats(@Query() query: RagQueryDto, @Caller() caller: Principal): Promise<RagStatsDto> {
    return toRagStats(await this.finder.stats(userOwnerOf(caller, query.user_id)));
  }

  @Post('search')
  @HttpCode(200)
  @RequireScope('rag', 'read')
  @LimitClass('read')
  @ApiOperation({
    operationId: 'searchDocuments',
    summary: "Search a user's documents",
    description: 'By words and meaning at once; the answer says where only words were compared.',
  })
  @ApiOkResponse({ type: RagSearchResponseDto })
  async search(
    @Body() body: RagSearchDto,
    @Caller() caller: Principal,
    @ClientSignal() signal: AbortSignal,
  ): Promise<RagSearchResponseDto> {
    const owner = userOwnerOf(caller, body.user_id);
    const options = { limit: body.top_k ?? 5, documentIds: body.document_ids, signal };
    return toSearchResponse(await this.finder.find(owner, body.query, options));
  }

  @Get('documents')
  @RequireScope('rag', 'read')
  @ApiOperation({ operationId: 'listDocuments', summary: "List a user's documents, newest first" })
  @ApiOkResponse({ type: DocumentListDto })
  @ApiProblem(400)
  async list(
    @Query() query: ListDocumentsQueryDto,
    @Caller() caller: Principal,
    @Res({ passthrough: true }) response: Response,
  ): Promise<DocumentListDto> {
    const owner = userOwnerOf(caller, query.user_id);
    const page = await this.documents.list(owner, toPageRequest(query, DEFAULT_LIMIT));
    announceNextPage(response, page);
    return toDocumentList(page);
  }

  @Get('documents/:document_id')
  @RequireScope('rag', 'read')
  @ApiOperation({ operationId: 'getDocument', summary: 'A document and how far its indexing is' })
  @ApiOkResponse({ type: DocumentDetailDto })
  @ApiProblem(400, 404)
  async get(
    @Param('document_id') id: string,
    @Query() query: RagQueryDto,
    @Caller() caller: Principal,
  ): Promise<DocumentDetailDto> {
    const document = await this.documents.get(ownerOf(caller, query.user_id), id);
    return toDocumentDetail(document, await this.documents.countWaiting(document));
  }

  @Delete('documents/:document_id')
  @HttpCode(200)
  @RequireScope('rag', 'write')
  @ApiOperation({
    operationId: 'deleteDocument',
    summary: 'Delete a document, its file and everything found by it',
  })
  @ApiOkResponse({ type: DeletedDocumentDto })
  @ApiProblem(400, 404)
  async delete(
    @Param('document_id') id: string,
    @Query() query: RagQueryDto,
    @Caller() caller: Principal,
  ): Promise<DeletedDocumentDto> {
    const { filename } = await this.documents.delete(ownerOf(caller, query.user_id), id);
    return { success: true, message: `${filename} deleted` };
  }
}
