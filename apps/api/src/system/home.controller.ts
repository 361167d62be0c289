import { Controller, Get, Req } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Request } from 'express';
import { RequireKey } from '../auth/require-scope.decorator';
import { About } from '../http/about';
import { HomeDto } from './home.dto';
import { toHome } from './home.mapper';

@ApiTags('System')
@Controller()
export class HomeController {
  constructor(private readonly about: About) {}

  @Get()
  @RequireKey()
  @ApiOperation({
    operationId: 'getHome',
    summary: 'What this API is',
    description: 'A browser (`Accept: text/html`) gets a small page instead, without a key.',
  })
  @ApiOkResponse({ type: HomeDto })
  home(@Req() request: Request): HomeDto {
    return toHome(this.about, urlOf(request));
  }
}

/** Where the caller reached us, by its own account of it. */
export function urlOf(request: Request): string {
  return `${request.protocol}://${request.host}`;
}
