import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { ModelRegistry } from '@parley/ai';
import { RequireScope } from '../auth/require-scope.decorator';
import { ModelListDto } from './models.dto';
import { toModelList } from './models.mapper';

@ApiTags('Models')
@RequireScope('chat', 'read')
@Controller('api/models')
export class ModelsController {
  constructor(private readonly registry: ModelRegistry) {}

  @Get()
  @ApiOperation({
    operationId: 'listModels',
    summary: 'List models, their aliases and their providers',
  })
  @ApiOkResponse({ type: ModelListDto })
  list(): ModelListDto {
    return toModelList(this.registry.list());
  }
}
