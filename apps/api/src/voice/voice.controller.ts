import { Controller, Get, UseGuards } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Clock } from '@parley/common';
import { VoiceHealth } from '@parley/voice';
import { RequireScope } from '../auth/require-scope.decorator';
import { ApiProblem } from '../http/api-problem.decorator';
import { VoiceHealthDto, VoicesDto } from './voice-health.dto';
import { VoiceAvailableGuard } from './voice-available.guard';
import { toVoiceHealth, toVoices } from './voice.mapper';

@ApiTags('Voice')
@RequireScope('voice', 'read')
@UseGuards(VoiceAvailableGuard)
@Controller('voice')
export class VoiceController {
  constructor(
    private readonly health: VoiceHealth,
    private readonly clock: Clock,
  ) {}

  @Get()
  @ApiOperation({ operationId: 'getVoiceHealth', summary: 'What can be heard and said here' })
  @ApiOkResponse({ type: VoiceHealthDto })
  @ApiProblem(503)
  async status(): Promise<VoiceHealthDto> {
    return toVoiceHealth(await this.health.report(), 'voice', this.clock.now());
  }

  @Get('browser')
  @ApiOperation({
    operationId: 'getBrowserVoiceHealth',
    summary: 'The same for voice in a browser',
  })
  @ApiOkResponse({ type: VoiceHealthDto })
  @ApiProblem(503)
  async browserStatus(): Promise<VoiceHealthDto> {
    return toVoiceHealth(await this.health.report(), 'browser-voice', this.clock.now());
  }

  @Get('voices')
  @ApiOperation({ operationId: 'listVoices', summary: 'The voices that there are' })
  @ApiOkResponse({ type: VoicesDto })
  @ApiProblem(503)
  async voices(): Promise<VoicesDto> {
    return toVoices(this.health.voices(), await this.health.report());
  }
}
