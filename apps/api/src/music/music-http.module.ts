import { Module } from '@nestjs/common';
import { MusicModule } from '@parley/music';
import { MusicAnswers } from './music-answers';
import { MusicFeature } from './music-feature';
import { MusicStreamController } from './music-stream.controller';
import { MusicController } from './music.controller';

@Module({
  imports: [MusicModule],
  controllers: [MusicController, MusicStreamController],
  providers: [MusicAnswers, MusicFeature],
  exports: [MusicAnswers],
})
export class MusicHttpModule {}
