import { Module } from '@nestjs/common';
import { MusicModule } from '@parley/music';
import { MusicAnswers } from './music-answers';
import { MusicStreamController } from './music-stream.controller';
import { MusicController } from './music.controller';

@Module({
  imports: [MusicModule],
  controllers: [MusicController, MusicStreamController],
  providers: [MusicAnswers],
  exports: [MusicAnswers],
})
export class MusicHttpModule {}
