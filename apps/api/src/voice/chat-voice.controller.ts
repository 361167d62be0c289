import type { Principal } from '@parley/auth';
import type { IdempotencyClaim } from '@parley/idempotency';
import { Body, Controller, HttpCode, Post, UseFilters, UseGuards } from '@nestjs/common';
import {
  ApiBody,
  ApiConsumes,
  ApiExtraModels,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
  getSchemaPath,
} from '@nestjs/swagger';
import { VoiceAgent } from '@parley/voice';
import { Caller } from '../auth/caller.decorator';
import { Claim } from '../auth/claim.decorator';
import { LimitClass } from '../auth/limit-class.decorator';
import { RequireScope } from '../auth/require-scope.decorator';
import { ApiProblem } from '../http/api-problem.decorator';
import { ClientSignal } from '../http/client-signal.decorator';
import { ChatVoiceDto, ChatVoiceFormDto, ChatVoiceResponseDto } from './chat-voice.dto';
import { toChatVoiceResponse } from './chat-voice.mapper';
import { AudioUpload } from './upload/audio-upload.decorator';
import type { UploadedAudio } from './upload/upload';
import { MaybeUploadedFile } from './upload/uploaded-file.decorator';
import { UploadDirectory } from './upload/upload-directory';
import { VoiceAvailableGuard } from './voice-available.guard';
import { VoiceProblemFilter } from './voice-problem.filter';
import { toVoiceTurn } from './voice-turn.mapper';

@ApiTags('Chat')
@ApiExtraModels(ChatVoiceDto, ChatVoiceFormDto)
@RequireScope('voice', 'write')
@LimitClass('model')
@UseGuards(VoiceAvailableGuard)
@UseFilters(VoiceProblemFilter)
@Controller('api/chat_voice')
export class ChatVoiceController {
  constructor(
    private readonly agent: VoiceAgent,
    private readonly directory: UploadDirectory,
  ) {}

  @Post()
  @HttpCode(200)
  @AudioUpload()
  @ApiConsumes('multipart/form-data', 'application/json')
  @ApiOperation({
    operationId: 'chatVoice',
    summary: 'Chat by voice: a recording in, text and speech out',
    description: 'The recording as a file of a form, or in JSON as `audio_base64`.',
  })
  @ApiBody({
    schema: {
      oneOf: [{ $ref: getSchemaPath(ChatVoiceFormDto) }, { $ref: getSchemaPath(ChatVoiceDto) }],
    },
  })
  @ApiOkResponse({ type: ChatVoiceResponseDto })
  @ApiProblem(400, 404, 409, 413, 415, 422, 502, 503, 504, 507)
  async reply(
    @MaybeUploadedFile() upload: UploadedAudio | undefined,
    @Body() body: ChatVoiceDto,
    @Caller() caller: Principal,
    @Claim() claim: IdempotencyClaim | undefined,
    @ClientSignal() signal: AbortSignal,
  ): Promise<ChatVoiceResponseDto> {
    const { language, prompt, voice, speed, format = 'mp3' } = body;
    const turn = toVoiceTurn(body, caller, claim, 'api/chat_voice');
    const order = { listening: { language, prompt }, turn, speaking: { voice, speed, format } };
    return this.directory.withAudio(upload, body.audio_base64, async (file) =>
      toChatVoiceResponse(await this.agent.process({ file, ...order }, signal), body),
    );
  }
}
