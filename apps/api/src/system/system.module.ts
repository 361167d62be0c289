import { Module } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { ActiveSessions } from './active-sessions';
import { Features } from './features';
import { HealthController } from './health.controller';
import { HealthService } from './health.service';
import { HomeController } from './home.controller';
import { HomePage } from './home-page';
import { ModelsController } from './models.controller';
import { PartChecks } from './part-checks';
import { VersionController } from './version.controller';

/** What the server is and how it is doing. */
@Module({
  imports: [DiscoveryModule],
  controllers: [HomeController, VersionController, HealthController, ModelsController],
  providers: [PartChecks, ActiveSessions, HealthService, HomePage, Features],
  exports: [Features],
})
export class SystemModule {}
