import { Body, Controller, HttpCode, Post, Req, Res, UseFilters, UseGuards } from '@nestjs/common';
import {
  ApiBody,
  ApiExtraModels,
  ApiOkResponse,
  ApiOperation,
  ApiProduces,
  ApiTags,
  getSchemaPath,
} from '@nestjs/swagger';
import { Listener, MEDIA_TYPES, Speaker } from '@parley/voice';
import type { Request, Response } from 'express';
import { Idempotent } from '../auth/idempotent.decorator';
import { LimitClass } from '../auth/limit-class.decorator';
import { RequireScope } from '../auth/require-scope.decorator';
import { ApiProblem } from '../http/api-problem.decorator';
import { ClientSignal } from '../http/client-signal.decorator';
import { sendAudio, wantsJson } from './audio-answer';
import { SpeechDto, SpeechToTextFormDto, TextToSpeechDto, TranscriptDto } from './speech.dto';
import { AudioUpload } from './upload/audio-upload.decorator';
import type { UploadedAudio } from './upload/upload';
import { UploadedFile } from './upload/uploaded-file.decorator';
import { VoiceAvailableGuard } from './voice-available.guard';
import { VoiceProblemFilter } from './voice-problem.filter';
import { toTranscript } from './voice.mapper';

@ApiTags('Voice')
@ApiExtraModels(SpeechDto)
@RequireScope('voice', 'write')
@LimitClass('model')
@UseGuards(VoiceAvailableGuard)
@UseFilters(VoiceProblemFilter)
@Controller('voice')
export class SpeechController {
  constructor(
    private readonly listener: Listener,
    private readonly speaker: Speaker,
  ) {}

  @Post('speech-to-text')
  @HttpCode(200)
  @AudioUpload()
  @ApiOperation({
    operationId: 'speechToText',
    summary: 'Turn a recording into text',
    description:
      'WAV (PCM, float, µ-law, A-law), MP3, Ogg (Opus, Vorbis), WebM (Opus), FLAC; M4A, AAC, AIFF, AU, WebM (Vorbis) where the server has ffmpeg. Silence and noise give `success: false` and no words.',
  })
  @ApiBody({ type: SpeechToTextFormDto })
  @ApiOkResponse({ type: TranscriptDto })
  @ApiProblem(400, 409, 413, 415, 422, 502, 503, 504, 507)
  async hear(
    @UploadedFile() { path }: UploadedAudio,
    @Body() { language, prompt }: SpeechToTextFormDto,
    @ClientSignal() signal: AbortSignal,
  ): Promise<TranscriptDto> {
    return toTranscript(await this.listener.hearFile(path, { language, prompt }, signal));
  }

  @Post('text-to-speech')
  @HttpCode(200)
  @Idempotent()
  @ApiOperation({
    operationId: 'textToSpeech',
    summary: 'Speak a text',
    description:
      'The audio itself, which begins with the first sentence; with `Accept: application/json` an object that holds it in base64. Leaving stops the engine.',
  })
  @ApiBody({ type: TextToSpeechDto })
  @ApiProduces(...Object.values(MEDIA_TYPES), 'application/json')
  @ApiOkResponse({
    description: 'Audio in the wanted format.',
    content: {
      'audio/mpeg': { schema: { type: 'string', format: 'binary' } },
      'application/json': { schema: { $ref: getSchemaPath(SpeechDto) } },
    },
  })
  @ApiProblem(400, 409, 413, 422, 502, 503, 504)
  async say(
    @Body() { text, voice, speed, format = 'mp3' }: TextToSpeechDto,
    @Req() request: Request,
    @Res() response: Response,
    @ClientSignal() signal: AbortSignal,
  ): Promise<void> {
    const order = { text, voice, speed, format };
    if (wantsJson(request)) {
      const audio = await this.speaker.speakWhole(order, signal);
      const audio_base64 = audio.toString('base64');
      response.json({ success: true, audio_base64, text, format, error: null });
      return;
    }
    await sendAudio(this.speaker.speak(order, signal), response, MEDIA_TYPES[format]);
  }
}
