import { createHash } from 'node:crypto';
import { Controller, Get, Header, Param, Req, Res } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Picture, SongCovers, SongFiles, StreamTickets } from '@parley/music';
import type { Request, Response } from 'express';
import fresh from 'fresh';
import { Public } from '../auth/public.decorator';
import { RequireScope } from '../auth/require-scope.decorator';
import { ApiProblem } from '../http/api-problem.decorator';
import { ApiAudio, ApiCover } from './api-audio.decorator';
import { sendSong } from './send-song';

@ApiTags('Music')
@Controller('api/music')
export class MusicStreamController {
  constructor(
    private readonly files: SongFiles,
    private readonly covers: SongCovers,
    private readonly tickets: StreamTickets,
  ) {}

  @Get('stream/:song_name')
  @RequireScope('music', 'read')
  @ApiOperation({
    operationId: 'streamSong',
    summary: 'Stream a song',
    description:
      'By name or id; local songs only. Takes `Range` (one range), `If-Range`, `If-None-Match`, and `HEAD`.',
  })
  @ApiAudio()
  @ApiProblem(400, 404, 503)
  async stream(
    @Param('song_name') songName: string,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    await sendSong(request, response, await this.files.open(songName));
  }

  @Get('streams/:ticket')
  @Public()
  @ApiOperation({
    operationId: 'streamSongByTicket',
    summary: 'Stream a song by its `stream_url`',
    description:
      'For players that send no headers, such as `<audio>`: the signed link opens one song, for the song’s length and at least an hour, as long as the key lives that it was given to.',
  })
  @ApiAudio()
  @ApiProblem(401, 404, 503)
  async streamByTicket(
    @Param('ticket') ticket: string,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    const songId = await this.tickets.redeem(ticket);
    await sendSong(request, response, await this.files.open(songId));
  }

  @Get('streams/:ticket/cover')
  @Public()
  @Header('Cache-Control', 'private, max-age=3600')
  @ApiOperation({
    operationId: 'getSongCoverByTicket',
    summary: "Cover art by a song's `cover_url`",
  })
  @ApiCover()
  @ApiProblem(401, 404, 503)
  async coverByTicket(
    @Param('ticket') ticket: string,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    const songId = await this.tickets.redeem(ticket);
    sendPicture(request, response, await this.covers.find(songId));
  }

  @Get('cover/:song_name')
  @RequireScope('music', 'read')
  @Header('Cache-Control', 'private, max-age=3600')
  @ApiOperation({
    operationId: 'getSongCover',
    summary: "A song's cover art",
    description: 'The picture inside the file, else `cover`, `folder` or `front` beside it.',
  })
  @ApiCover()
  @ApiProblem(400, 404, 503)
  async cover(
    @Param('song_name') songName: string,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    sendPicture(request, response, await this.covers.find(songName));
  }
}

function sendPicture(request: Request, response: Response, { mediaType, bytes }: Picture): void {
  const etag = `"${createHash('sha256').update(bytes).digest('base64url')}"`;
  response.setHeader('ETag', etag);
  if (fresh(request.headers, { etag })) response.status(304).end();
  else response.type(mediaType).send(Buffer.from(bytes));
}
