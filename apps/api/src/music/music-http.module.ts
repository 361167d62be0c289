import { Module } from '@nestjs/common';
import { EventsModule } from '@parley/events';
import { MusicModule } from '@parley/music';
import { MusicAnswers } from './music-answers';
import { MusicFeature } from './music-feature';
import { MusicStreamController } from './music-stream.controller';
import { MusicController } from './music.controller';
import { ScanNews } from './scan-news';

@Module({
  imports: [EventsModule, MusicModule],
  controllers: [MusicController, MusicStreamController],
  providers: [MusicAnswers, MusicFeature, ScanNews],
  exports: [MusicAnswers],
})
export class MusicHttpModule {}
