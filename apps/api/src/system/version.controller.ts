import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Public } from '../auth/public.decorator';
import { About } from '../http/about';
import { VersionDto } from './home.dto';

@ApiTags('System')
@Public()
@Controller('version')
export class VersionController {
  constructor(private readonly about: About) {}

  @Get()
  @ApiOperation({ operationId: 'getVersion', summary: 'Which version is running' })
  @ApiOkResponse({ type: VersionDto })
  version(): VersionDto {
    return { version: this.about.version };
  }
}
