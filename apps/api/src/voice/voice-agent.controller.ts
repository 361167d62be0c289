import type { Principal } from '@parley/auth';
import type { IdempotencyClaim } from '@parley/idempotency';
import { Body, Controller, HttpCode, Post, UseFilters, UseGuards } from '@nestjs/common';
import { ApiBody, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { VoiceAgent } from '@parley/voice';
import { Caller } from '../auth/caller.decorator';
import { Claim } from '../auth/claim.decorator';
import { LimitClass } from '../auth/limit-class.decorator';
import { RequireScope } from '../auth/require-scope.decorator';
import { ApiProblem } from '../http/api-problem.decorator';
import { ClientSignal } from '../http/client-signal.decorator';
import { AudioUpload } from './upload/audio-upload.decorator';
import type { UploadedAudio } from './upload/upload';
import { UploadedFile } from './upload/uploaded-file.decorator';
import { VoiceAgentFormDto, VoiceAgentResponseDto } from './voice-agent.dto';
import { VoiceAvailableGuard } from './voice-available.guard';
import { VoiceProblemFilter } from './voice-problem.filter';
import { toVoiceAgentResponse, toVoiceTurn } from './voice-turn.mapper';

@ApiTags('Voice')
@RequireScope('voice', 'write')
@LimitClass('model')
@UseGuards(VoiceAvailableGuard)
@UseFilters(VoiceProblemFilter)
@Controller('voice-agent')
export class VoiceAgentController {
  constructor(private readonly agent: VoiceAgent) {}

  @Post('process')
  @HttpCode(200)
  @AudioUpload()
  @ApiOperation({
    operationId: 'processVoice',
    summary: 'Say something as a recording and get the answer, written and spoken',
    description:
      'Errors carry `success: false`, `user_input` and `agent_response` beside the problem details.',
  })
  @ApiBody({ type: VoiceAgentFormDto })
  @ApiOkResponse({ type: VoiceAgentResponseDto })
  @ApiProblem(400, 404, 409, 413, 415, 422, 502, 503, 504, 507)
  async process(
    @UploadedFile() { path: file }: UploadedAudio,
    @Body() body: VoiceAgentFormDto,
    @Caller() caller: Principal,
    @Claim() claim: IdempotencyClaim | undefined,
    @ClientSignal() signal: AbortSignal,
  ): Promise<VoiceAgentResponseDto> {
    const { language, prompt, voice, speed, format = 'mp3' } = body;
    const turn = toVoiceTurn(body, caller, claim, 'voice-agent');
    const order = {
      file,
      listening: { language, prompt },
      turn,
      speaking: { voice, speed, format },
    };
    return toVoiceAgentResponse(await this.agent.process(order, signal), body);
  }
}
