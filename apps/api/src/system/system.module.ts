import { Module } from '@nestjs/common';
import { ActiveSessions } from './active-sessions';
import { HealthController } from './health.controller';
import { HealthService } from './health.service';
import { HomeController } from './home.controller';
import { HomePage } from './home-page';
import { ModelsController } from './models.controller';
import { PartChecks } from './part-checks';
import { VersionController } from './version.controller';

/** What the server is and how it is doing. */
@Module({
  controllers: [HomeController, VersionController, HealthController, ModelsController],
  providers: [PartChecks, ActiveSessions, HealthService, HomePage],
})
export class SystemModule {}
