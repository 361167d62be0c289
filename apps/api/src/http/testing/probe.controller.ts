import { Body, Controller, Get, HttpCode, Param, Post, Query, Req, Res } from '@nestjs/common';
import { InvalidInputError, NotFoundError, RateLimitedError } from '@parley/common';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, IsString, Max, ValidateNested } from 'class-validator';
import type { Request, Response } from 'express';

class PartDto {
  @IsString()
  readonly text: string;
}

class EchoDto {
  @IsString()
  readonly message: string;

  @IsOptional()
  @ValidateNested({ each: true })
  @Type(() => PartDto)
  readonly parts?: PartDto[];
}

class PageDto {
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Max(10)
  readonly limit?: number;
}

/** Routes that do what a test of the edge needs. */
@Controller()
export class ProbeController {
  @Post('echo')
  @HttpCode(200)
  echo(@Body() body: EchoDto, @Req() req: Request): object {
    return { message: body.message, hash: req.bodyHash?.toString('hex') };
  }

  @Get('list')
  list(@Query() query: PageDto): object {
    return { limit: query.limit ?? null };
  }

  @Get('number')
  number(@Query('n') n: number): object {
    return { n };
  }

  @Get('things/:thing')
  thing(@Param('thing') thing: string): object {
    return { thing };
  }

  @Get('fails/:how')
  async fails(@Param('how') how: string, @Res() response: Response): Promise<never> {
    switch (how) {
      case 'missing':
        throw new NotFoundError('Session not found', { code: 'session_not_found' });
      case 'limited':
        throw new RateLimitedError('Too many requests', 11.2);
      case 'half-way':
        await new Promise((written) => response.write('the first half', written));
        throw new InvalidInputError('too late');
      default:
        throw new Error('SELECT secret FROM keys');
    }
  }

  @Get('long')
  long(): string {
    return 'long '.repeat(1000);
  }

  @Get('stream')
  stream(@Res() response: Response): void {
    response.type('text/event-stream').send('data: word\n\n'.repeat(500));
  }
}
