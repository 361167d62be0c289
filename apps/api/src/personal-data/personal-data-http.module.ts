import { PersonalDataModule } from '@parley/memory';
import { Module } from '@nestjs/common';
import { PersonalDataController } from './personal-data.controller';

@Module({ imports: [PersonalDataModule], controllers: [PersonalDataController] })
export class PersonalDataHttpModule {}
