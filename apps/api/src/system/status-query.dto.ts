import { PickType } from '@nestjs/swagger';
import { ListSessionsQueryDto } from '../sessions/sessions.dto';

export class StatusQueryDto extends PickType(ListSessionsQueryDto, ['user_id', 'scope']) {}
